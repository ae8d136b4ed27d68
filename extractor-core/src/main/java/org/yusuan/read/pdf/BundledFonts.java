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
 * file or, for the 14 standard fonts, the same everywhere, so one font serves for all others; PDFBox's own mapper would scan the machine's fonts, which takes seconds and makes
 * results differ between machines.
 */
final class BundledFonts implements FontMapper {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont fallback;

    private BundledFonts(TrueTypeFont fallback) {
        this.fallback = fallback;
    }

    /** Makes PDFBox use this mapper in the whole process; it knows no other way. */
    static void install() {
        FontMappers.set(Holder.INSTANCE);
    }

    private static final class Holder {
        static final BundledFonts INSTANCE = new BundledFonts(load());

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
        return new FontMapping<>(fallback, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        if (Standard14Fonts.containsName(baseFont)) {
            return new FontMapping<>(new StandardFont(Standard14Fonts.getAFM(baseFont)), true);
        }
        return new FontMapping<>(fallback, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, fallback, true);
    }
}
