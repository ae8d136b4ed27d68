package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yusuan.aligned.AlignedLine;
import org.yusuan.aligned.NumberLook;
import org.yusuan.aligned.Piece;
import org.yusuan.document.Box;

/** Cuts lines of text where a column may begin: at wide gaps, between figures, and at dots that lead on. */
final class TextPieces {
    private static final String BRACKETS = "（）“”《》〔〕";
    private static final String BULLETS = "•◦‣▪▫■□●○◆◇►➢✓\u00B7\uF0B7\uF0A7\uF0D8";

    /** Sizes that differ by a smaller share are the same; notes are smaller. */
    private static final double SAME_SIZE = 0.1;

    /** A gap is filled with blanks when they take up this share of it. */
    private static final double FILLED = 0.7;

    private final PieceSettings settings;

    TextPieces(PieceSettings settings) {
        this.settings = settings;
    }

    List<AlignedLine> of(List<TextLine> lines) {
        List<AlignedLine> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            List<Piece> cut = cut(words(line));
            if (!cut.isEmpty()) {
                pieces.add(new AlignedLine(cut));
            }
        }
        return pieces;
    }

    /**
     * Glyphs without a blank or a gap between them.
     *
     * @param blank width of the blanks that are printed before it, in points
     */
    private record Word(List<Glyph> glyphs, boolean led, double blank) {
        double x0() {
            return glyphs.get(0).box().x0();
        }

        double x1() {
            return glyphs.get(glyphs.size() - 1).box().x1();
        }

        double em() {
            return glyphs.get(0).fontSize();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }

        boolean isDots() {
            return TextPieces.isDots(glyphs);
        }

        private static boolean isDot(String text) {
            return text.equals(".") || text.equals("…") || text.equals("·") || text.equals("_");
        }
    }

    private List<Word> words(TextLine line) {
        List<Word> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        double blank = 0;
        for (Glyph glyph : line.glyphs()) {
            if (!word.isEmpty()) {
                Glyph last = word.get(word.size() - 1);
                boolean gap = glyph.box().x0() - last.box().x1() > settings.wordGap() * glyph.fontSize();
                boolean dots = Word.isDot(glyph.text()) && Word.isDot(last.text());
                boolean shifted = isShifted(last, glyph);
                boolean endOfDots = word.size() >= settings.leaders() && isDots(word) && !Word.isDot(glyph.text());
                if (glyph.isSpace() || (gap && !dots) || shifted || endOfDots) {
                    words.add(new Word(word, false, blank));
                    word = new ArrayList<>();
                    blank = 0;
                }
            }
            if (glyph.isSpace()) {
                blank += glyph.box().width();
            } else {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(new Word(word, false, blank));
        }
        return withoutLeaders(words);
    }

    /** Text of the same size that stands higher or lower is another cell's: the middle of one line beside two of a wrapped text. */
    private boolean isShifted(Glyph last, Glyph glyph) {
        double em = glyph.fontSize();
        return !glyph.isSpace()
                && Math.abs(last.fontSize() - em) <= SAME_SIZE * em
                && Math.abs(last.box().centerY() - glyph.box().centerY()) > settings.shift() * em;
    }

    private static boolean isDots(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (!Word.isDot(glyph.text())) {
                return false;
            }
        }
        return true;
    }

    /** Dots that lead to the next word are no text of a column. */
    private List<Word> withoutLeaders(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int to = i;
            int dots = 0;
            while (to < words.size() && words.get(to).isDots()) {
                dots += words.get(to).glyphs().size();
                to++;
            }
            if (dots >= settings.leaders()) {
                if (!kept.isEmpty()) {
                    Word last = kept.get(kept.size() - 1);
                    kept.set(kept.size() - 1, new Word(last.glyphs(), true, last.blank()));
                }
                i = to - 1;
                continue;
            }
            Word word = words.get(i);
            int end = word.glyphs().size();
            while (end > 0 && Word.isDot(word.glyphs().get(end - 1).text())) {
                end--;
            }
            boolean led = word.glyphs().size() - end >= settings.leaders();
            kept.add(led ? new Word(word.glyphs().subList(0, end), true, word.blank()) : word);
        }
        return kept;
    }

    private List<Piece> cut(List<Word> words) {
        double usual = usualGap(words);
        List<Piece> pieces = new ArrayList<>();
        List<Word> piece = new ArrayList<>();
        for (Word word : words) {
            if (!piece.isEmpty() && isCut(piece, word, usual)) {
                pieces.add(piece(piece));
                piece = new ArrayList<>();
            }
            piece.add(word);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece(piece));
        }
        return pieces;
    }

    private double usualGap(List<Word> words) {
        double[] gaps = new double[Math.max(0, words.size() - 1)];
        for (int i = 0; i + 1 < words.size(); i++) {
            gaps[i] = words.get(i + 1).x0() - words.get(i).x1();
        }
        Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    private boolean isCut(List<Word> piece, Word word, double usual) {
        Word last = piece.get(piece.size() - 1);
        double gap = word.x0() - last.x1();
        double em = Math.max(word.em(), last.em());
        if (isShifted(last.glyphs().get(last.glyphs().size() - 1), word.glyphs().get(0))) {
            return true;
        }
        if (isCharacter(last) && isCharacter(word)) {
            return gap > settings.columnGap() * em && !isSpacedOut(word, gap, em);
        }
        if (last.led() || gap > settings.widestBlank() * em) {
            return piece.size() > 1 || !isBullet(last) || gap > settings.bulletGap() * em;
        }
        if (gap > settings.figureGap() * em && isNextToAFigure(word, last)) {
            return true;
        }
        if (gap > settings.textGap() * em && areTexts(word, last)) {
            return true;
        }
        return gap > settings.columnGap() * em && (gap > settings.unusual() * usual || isAmountAfterText(word, last));
    }

    /**
     * Two figures, or an amount or a code and a Chinese text: amounts are set against the right border of their column and
     * long codes fill it, just before the text of the next one; running Chinese text has no blanks.
     */
    private static boolean isNextToAFigure(Word word, Word last) {
        String text = word.text();
        return NumberLook.isFigure(text)
                ? NumberLook.isFigure(last.text())
                : (NumberLook.isAmount(last.text()) || NumberLook.isCode(last.text()))
                        && Character.isIdeographic(text.codePointAt(0));
    }

    /** Characters of one heading (收　　入) with blanks printed between them; those of two columns have nothing between. */
    private boolean isSpacedOut(Word word, double gap, double em) {
        return gap <= settings.widestSpacing() * em && word.blank() >= FILLED * gap;
    }

    private static boolean isCharacter(Word word) {
        return word.glyphs().size() == 1 && isChinese(word.glyphs().get(0));
    }

    private static boolean isAmountAfterText(Word word, Word last) {
        return NumberLook.isAmount(word.text())
                && isChinese(last.glyphs().get(last.glyphs().size() - 1));
    }

    /** Two Chinese texts, and not the characters of one that is spaced out (合 计). */
    private static boolean areTexts(Word word, Word last) {
        int size = last.glyphs().size();
        return size > 1
                && word.glyphs().size() > 1
                && isChinese(last.glyphs().get(size - 1))
                && isChinese(word.glyphs().get(0));
    }

    private static boolean isChinese(Glyph glyph) {
        int character = glyph.text().codePointAt(0);
        return Character.isIdeographic(character) || BRACKETS.indexOf(character) >= 0;
    }

    /** What stands before the text of a list. */
    private static boolean isBullet(Word word) {
        String text = word.text();
        return text.codePointCount(0, text.length()) == 1 && BULLETS.indexOf(text.codePointAt(0)) >= 0;
    }

    private static Piece piece(List<Word> words) {
        StringBuilder text = new StringBuilder();
        List<Piece.Word> parts = new ArrayList<>();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            parts.add(new Piece.Word(TextLine.around(word.glyphs()), word.text()));
        }
        Box box = parts.stream().map(Piece.Word::box).reduce(Box::union).orElseThrow();
        return new Piece(
                box,
                text.toString(),
                words.get(0).em(),
                CellEntries.firstWord(words.get(0).glyphs()),
                words.get(words.size() - 1).led(),
                parts);
    }
}
