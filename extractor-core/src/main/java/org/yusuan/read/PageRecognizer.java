package org.yusuan.read;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Optical character recognition (OCR, 文字识别): what is printed in the picture of a page. The module {@code extractor-ocr}
 * brings one; found by {@link java.util.ServiceLoader}. It needs a public constructor without parameters that costs nothing,
 * as most runs meet no scan, and is used by several threads at a time. The same picture gives the same page.
 */
public interface PageRecognizer {
    /**
     * @param picture of the page as shown, perhaps askew or lying on a side
     * @param dpi pixels to an inch
     * @throws IOException when what it works with cannot be loaded
     */
    RecognizedPage recognize(BufferedImage picture, double dpi) throws IOException;
}
