package com.jetvision.documents;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether a file bears the seal of a certificate over all of its bytes. */
final class SealCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final byte[] file;
    private final X509Certificate certificate;
    private final X509CertificateHolder holder;

    private SealCheck(byte[] file, X509Certificate certificate) {
        this.file = file;
        this.certificate = certificate;
        try {
            this.holder = new X509CertificateHolder(certificate.getEncoded());
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean passes(byte[] file, X509Certificate certificate) {
        var check = new SealCheck(file, certificate);
        try {
            return check.passes();
        } catch (IOException | CMSException | RuntimeException e) {
            LOG.info("A file that was to be checked is not a sealed one: {}", e.toString());
            return false;
        }
    }

    private boolean passes() throws IOException, CMSException {
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getLastSignatureDictionary();
            if (signature == null || !coversAll(signature.getByteRange())) {
                return false;
            }
            var content = new CMSProcessableByteArray(signature.getSignedContent(file));
            var cms = new CMSSignedData(content, withoutPadding(signature.getContents(file)));
            return carriesNothingElse(cms) && verifies(cms);
        }
    }

    /** What the signature itself does not cover has to be as we write it. */
    private boolean carriesNothingElse(CMSSignedData cms) {
        return cms.getVersion() == 1
                && List.copyOf(cms.getCertificates().getMatches(null)).equals(List.of(holder))
                && cms.getDigestAlgorithmIDs().stream()
                        .map(AlgorithmIdentifier::getAlgorithm)
                        .toList()
                        .equals(List.of(SHA256.getAlgorithm()));
    }

    private boolean verifies(CMSSignedData cms) throws CMSException {
        var signers = Set.copyOf(cms.getSignerInfos().getSigners());
        if (signers.size() != 1) {
            return false;
        }
        var signer = signers.iterator().next();
        try {
            return signer.getSID().match(holder)
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The space that the seal did not need is zeros and nothing else. */
    private static ContentInfo withoutPadding(byte[] contents) throws IOException {
        try (var in = new ASN1InputStream(contents)) {
            var info = ContentInfo.getInstance(in.readObject());
            for (byte rest : in.readAllBytes()) {
                if (rest != 0) {
                    throw new IOException("Something stands behind the seal.");
                }
            }
            return info;
        }
    }

    private boolean coversAll(int[] range) {
        return range.length == 4 && range[0] == 0 && range[1] <= range[2] && range[2] + range[3] == file.length;
    }
}
