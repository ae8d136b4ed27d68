package org.yusuan.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file does not embed. Only widths and Unicode mappings matter here and those are in the
 * file, so one font serves for all; PDFBox's own mapper would scan the machine's fonts, which takes seconds and makes
 * results differ between machines.
 */
final class BundledFonts implements FontMapper {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final BundledFonts INSTANCE = new BundledFonts();

    /** Makes PDFBox use this mapper in the whole process; it knows no other way. */
    static void install() {
        FontMappers.set(INSTANCE);
    }

    /** Loaded with the first font that is not embedded, which most documents do not have. */
    private static final class Fallback {
        static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = FontMapper.class.getResourceAsStream(FALLBACK)) {
                if (in == null) {
                    throw new IllegalStateException("expected PDFBox to bring " + FALLBACK + ", found nothing");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read PDFBox's " + FALLBACK, e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        if (Standard14Fonts.containsName(baseFont)) {
            return new FontMapping<>(new StandardFont(Standard14Fonts.getAFM(baseFont)), true);
        }
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, Fallback.FONT, true);
    }
}
