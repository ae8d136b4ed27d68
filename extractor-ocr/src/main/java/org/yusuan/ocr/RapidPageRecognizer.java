package org.yusuan.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.PageRecognizer;
import org.yusuan.read.RecognizedPage;

/** Recognition by PP-OCR's model, which is loaded when the first picture comes. */
public final class RapidPageRecognizer implements PageRecognizer {
    /**
     * Bytes. ONNX Runtime walks the graph of a model by recursion while it loads it, and where the stack of the thread is too
     * small for that the whole process ends.
     */
    private static final long STACK = 64L << 20;

    private @Nullable LineModel model;

    /** For {@link java.util.ServiceLoader}. */
    public RapidPageRecognizer() {}

    @Override
    public RecognizedPage recognize(BufferedImage picture, double dpi) throws IOException {
        return new PageRecognition(model(), dpi).of(GreyPicture.of(picture, dpi));
    }

    private synchronized LineModel model() throws IOException {
        LineModel loaded = model;
        if (loaded == null) {
            loaded = loadedDeep();
            model = loaded;
        }
        return loaded;
    }

    private static LineModel loadedDeep() throws IOException {
        FutureTask<LineModel> loading = new FutureTask<>(LineModel::load);
        Thread thread = new Thread(null, loading, "yusuan-ocr-model", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the model of characters was loaded");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException told) {
                throw told;
            }
            throw new IOException("the model of characters cannot be loaded: " + e.getCause(), e);
        }
    }
}
