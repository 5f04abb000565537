package com.jetvision.platform.tokens;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that must be read again (webhook secrets, a link waiting in the e-mail outbox) with AES-256-GCM. The key is
 * JETVISION_SECRET_KEY (base64, 32 bytes) or, where that is unset, a file in the home folder made on first use.
 */
@Component
public class Sealer {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Sealer(@Value("${jetvision.secret-key:}") String configured, @Value("${jetvision.home}") Path home)
            throws IOException {
        var bytes =
                Base64.getDecoder().decode(configured.isBlank() ? kept(home.resolve("keys/secret.key")) : configured);
        if (bytes.length != 32) {
            throw new IllegalStateException("JETVISION_SECRET_KEY must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    private String kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            var fresh = new byte[32];
            random.nextBytes(fresh);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException other) {
                return Files.readString(file).strip();
            }
        }
        return Files.readString(file).strip();
    }

    public byte[] seal(String secret) {
        var iv = new byte[IV];
        random.nextBytes(iv);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws {@link IllegalStateException} when the bytes were changed or sealed with another key. */
    public String open(byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var iv = new byte[IV];
        buffer.get(iv);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, iv).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This secret was not sealed with the present key", e);
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }
}
