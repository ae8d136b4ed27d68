package org.yusuan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yusuan.temp.TemporaryFiles;

/** Takes the password off Office files that are kept encrypted as a whole (.docx, .xlsx). */
final class Decryption {
    private final TemporaryFiles scratch;
    private final @Nullable String password;

    /** @param password the one given, if one was; the one that Office itself puts on is tried as well */
    Decryption(TemporaryFiles scratch, @Nullable String password) {
        this.scratch = scratch;
        this.password = password;
    }

    boolean hasPassword() {
        return password != null;
    }

    /** The file without its password; nothing if no known password opens it. */
    Optional<Path> open(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            for (String candidate : Stream.of(Optional.ofNullable(password), Optional.of(Decryptor.DEFAULT_PASSWORD))
                    .flatMap(Optional::stream)
                    .toList()) {
                if (decryptor.verifyPassword(candidate)) {
                    Path plain = scratch.next();
                    try (InputStream content = decryptor.getDataStream(files)) {
                        Files.copy(content, plain);
                    }
                    return Optional.of(plain);
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | RuntimeException e) {
            // POI reports damaged and unknown encryption through unchecked exceptions as well
            throw new IOException("its encryption is damaged or not known (" + e.getMessage() + ")", e);
        }
    }
}
