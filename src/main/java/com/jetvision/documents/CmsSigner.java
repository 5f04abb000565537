package com.jetvision.documents;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes the signature of a PAdES seal at level B-B. */
final class CmsSigner {
    private CmsSigner() {}

    /** A detached CMS over the content, with the certificate bound into what is signed. */
    static byte[] sign(byte[] content, SealKey.Pair pair) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(new PadesAttributes(certificateBinding(pair)))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.key()), pair.certificate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificates(new JcaCertStore(List.of(pair.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("The document could not be sealed.", e);
        }
    }

    private static AttributeTable certificateBinding(SealKey.Pair pair) throws GeneralSecurityException {
        var hash =
                MessageDigest.getInstance("SHA-256").digest(pair.certificate().getEncoded());
        var binding = new SigningCertificateV2(new ESSCertIDv2(hash));
        return new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(binding)));
    }

    /** PAdES keeps the time in the signature dictionary, so it must not stand here, nor algorithm protection. */
    private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {
        PadesAttributes(AttributeTable binding) {
            super(binding);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            return without(
                    without(super.getAttributes(parameters), CMSAttributes.signingTime),
                    CMSAttributes.cmsAlgorithmProtect);
        }

        private static AttributeTable without(AttributeTable table, ASN1ObjectIdentifier attribute) {
            return table.remove(attribute);
        }
    }
}
