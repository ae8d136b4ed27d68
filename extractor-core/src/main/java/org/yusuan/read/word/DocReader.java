package org.yusuan.read.word;

import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;

/** Reads Word 97-2003 documents (.doc) as far as POI understands them. */
final class DocReader {
    private final Limits limits;
    private final @Nullable String password;

    DocReader(Limits limits, @Nullable String password) {
        this.limits = limits;
        this.password = password;
    }

    /** The document, or why it could not be read. */
    record Result(
            @Nullable SourceDocument document, @Nullable Diagnostic obstacle) {}

    Result read(Source source) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (POIFSFileSystem files = new POIFSFileSystem(source.file().toFile(), true);
                HWPFDocument document = new HWPFDocument(files.getRoot())) {
            return read(source, document);
        } catch (OldWordFileFormatException e) {
            return failed(source, Code.UNSUPPORTED_FORMAT, "found one of Word 6.0/95 or older");
        } catch (EncryptedDocumentException e) {
            return failed(
                    source,
                    Code.ENCRYPTED,
                    "found one under a password" + (password == null ? "" : ", and the one given does not open it"));
        } catch (IOException | RuntimeException e) {
            // POI reports what it does not understand of a document through many unchecked exceptions
            return failed(source, Code.DAMAGED, "but " + e.getClass().getSimpleName() + ": " + e.getMessage());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Result read(Source source, HWPFDocument document) {
        DocContent content = new DocContent(limits);
        List<Block> blocks = content.read(document);
        return blocks.isEmpty()
                ? failed(source, Code.NO_CONTENT, "found one without any text")
                : new Result(new SourceDocument(content.lastPage(), blocks, content.diagnostics()), null);
    }

    private static Result failed(Source source, Code code, String found) {
        String message = source.name() + ": expected a Word 97-2003 document, " + found;
        return new Result(null, Diagnostic.ofDocument(code, message));
    }
}
