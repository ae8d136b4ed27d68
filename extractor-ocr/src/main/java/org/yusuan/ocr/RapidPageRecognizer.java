package org.yusuan.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.PageRecognizer;
import org.yusuan.read.RecognizedPage;

/** Recognition by PP-OCR's model, which is loaded when the first picture comes. */
public final class RapidPageRecognizer implements PageRecognizer {
    private @Nullable LineModel model;

    /** For {@link java.util.ServiceLoader}. */
    public RapidPageRecognizer() {}

    @Override
    public RecognizedPage recognize(BufferedImage picture, double dpi) throws IOException {
        return new PageRecognition(model(), dpi).of(GreyPicture.of(picture));
    }

    private synchronized LineModel model() throws IOException {
        LineModel loaded = model;
        if (loaded == null) {
            loaded = LineModel.load();
            model = loaded;
        }
        return loaded;
    }
}
