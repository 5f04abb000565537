package com.jetvision.documents;

import com.jetvision.platform.settings.JetvisionSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key with which documents are sealed: a PKCS#12 file outside the database, made on first use when none was put there.
 * Only its owner may read it; without {@code jetvision.seal.password} a random password lies in a file beside it.
 */
@Component
class SealKey {
    record Pair(PrivateKey key, X509Certificate certificate) {}

    private static final String ALIAS = "seal";
    private static final Duration LIFE = Duration.ofDays(3653);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final String setPassword;
    private final Clock clock;
    private @Nullable Pair pair;

    @Autowired
    SealKey(JetvisionSettings settings, @Value("${jetvision.seal.password:}") String password, Clock clock) {
        this(settings.home().resolve("keys"), password, clock);
    }

    SealKey(Path folder, String password, Clock clock) {
        this.folder = folder;
        this.setPassword = password;
        this.clock = clock;
    }

    synchronized Pair pair() {
        var known = pair;
        if (known == null) {
            known = open();
            pair = known;
        }
        return known;
    }

    private Pair open() {
        var file = folder.resolve("seal.p12");
        try {
            makeFolder();
            // two processes that start at once agree on one key
            try (var channel = FileChannel.open(
                            folder.resolve("seal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!Files.exists(file)) {
                    create(file);
                }
                return read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key for sealing documents cannot be read from " + file, e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The key for sealing documents cannot be used: " + file, e);
        }
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Pair read(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        var password = password();
        try (var in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        var alias = store.containsAlias(ALIAS) ? ALIAS : store.aliases().nextElement();
        if (store.getKey(alias, password) instanceof PrivateKey key
                && store.getCertificate(alias) instanceof X509Certificate certificate) {
            return new Pair(key, certificate);
        }
        throw new IllegalStateException("There is no key for sealing documents in " + file);
    }

    private void create(Path file) throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072, RANDOM);
        var keys = generator.generateKeyPair();
        var now = clock.instant();
        var name = new X500Name("CN=Jetvision document seal");
        var builder = new JcaX509v3CertificateBuilder(
                name, new BigInteger(127, RANDOM), Date.from(now), Date.from(now.plus(LIFE)), name, keys.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var password = password();
        store.setKeyEntry(ALIAS, keys.getPrivate(), password, new X509Certificate[] {certificate});
        var aside = ownerOnly(folder.resolve("seal.p12.new"));
        try (var out = Files.newOutputStream(aside)) {
            store.store(out, password);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private char[] password() throws IOException {
        if (!setPassword.isBlank()) {
            return setPassword.toCharArray();
        }
        var file = folder.resolve("seal.password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            RANDOM.nextBytes(random);
            var aside = ownerOnly(folder.resolve("seal.password.new"));
            Files.writeString(aside, HexFormat.of().formatHex(random));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip().toCharArray();
    }

    /** An empty file that only its owner may read, from its first moment on. */
    private static Path ownerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }
}
