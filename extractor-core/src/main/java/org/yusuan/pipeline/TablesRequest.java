package org.yusuan.pipeline;

import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.PageSelection;
import org.yusuan.write.GridFormat;

/**
 * Whose grids to print, before any meaning is given to them.
 *
 * @param pages whose tables are wanted; a table over several pages is joined of those only
 * @param stitch make a table that runs over pages one
 * @param password in case the document asks for one
 * @param out where the grids are written; left open
 */
public record TablesRequest(
        Path file,
        PageSelection pages,
        boolean stitch,
        @Nullable String password,
        GridFormat format,
        Writer out) {
    /** Without the password. */
    @Override
    public String toString() {
        return "TablesRequest[" + file + "]";
    }
}
