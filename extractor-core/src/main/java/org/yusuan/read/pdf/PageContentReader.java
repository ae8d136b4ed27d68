package org.yusuan.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;

/** One pass over a page's content stream: glyphs and painted shapes as values. */
final class PageContentReader extends PDFGraphicsStreamEngine {
    /** Areas that may hide text; pages with more are drawings. */
    private static final int MOST_COVERS = 1_000;

    /** Coordinates of the longest piece of a path. */
    private static final int POINT_COORDINATES = 6;

    /** In points. */
    private static final double INCH = 72;

    /** Sides of a rectangle. */
    private static final int SIDES = 4;

    private final PdfSettings settings;
    private final PageSpace space;
    private final PathShapes path;
    private final GlyphMaker glyphMaker = new GlyphMaker();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<PaintedShape> shapes = new ArrayList<>();
    private final HiddenLayers layers;
    /** For each open marked content sequence, whether it belongs to a hidden layer. */
    private final Deque<Boolean> marked = new ArrayDeque<>();

    private double largestImage;
    private Optional<PageContent.Cover> imageCover = Optional.empty();
    private double imageDpi;
    private final List<PageContent.Cover> covers = new ArrayList<>();
    private int groups;
    private int forms;
    private int unmappedGlyphs;
    private int textObject;
    private Point2D currentPoint = new Point2D.Float();

    private @Nullable Path2D lastClipPath;
    private int clipDepth;
    private Box clip;
    private boolean clipIsBox = true;
    private boolean clipPending;

    private @Nullable PDColor lastColor;
    private int lastRgb;

    private PageContentReader(PDPage page, HiddenLayers layers, PdfSettings settings) {
        super(page);
        this.layers = layers;
        this.settings = settings;
        this.space = PageSpace.of(page);
        this.path = new PathShapes(settings.thickestLine());
        this.clip = space.box();
    }

    static PageContent read(PDPage page, int number, HiddenLayers layers, PdfSettings settings) throws IOException {
        PageContentReader reader = new PageContentReader(page, layers, settings);
        Optional<String> limit = Optional.empty();
        try {
            reader.processPage(page);
            reader.showAnnotations(page);
        } catch (LimitReached e) {
            limit = Optional.of(e.getMessage());
        }
        return new PageContent(
                number,
                reader.space.width(),
                reader.space.height(),
                reader.glyphs,
                reader.shapes,
                reader.covers,
                reader.largestImage,
                reader.imageDpi,
                reader.imageCover,
                reader.unmappedGlyphs,
                limit);
    }

    /** Leaves the content stream; an unchecked exception because the stream engine swallows some checked ones. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached(String message) {
            super(message, null, false, false);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNullElse(super.getMessage(), "");
        }
    }

    /** Filled-in form fields, stamps and text boxes are part of the printed page. */
    private void showAnnotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !layers.hides(annotation.getOptionalContent())) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        if (!layers.hides(form.getOptionalContent())) {
            super.showForm(form);
        }
    }

    /** Forms that draw each other, or themselves, are without end or multiply with every level. */
    private void countForm() {
        forms++;
        if (forms > settings.limits().formsPerPage()) {
            throw new LimitReached(
                    "expected at most " + settings.limits().formsPerPage() + " contents within others, found more");
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marked.push(COSName.OC.equals(tag) && layers.hides(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.pop();
        }
    }

    private boolean isHidden() {
        return marked.contains(true);
    }

    @Override
    public void beginText() throws IOException {
        textObject++;
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement) {
        if (isHidden()) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        boolean painted = GlyphMaker.isPainted(state);
        Optional<String> text = glyphMaker.text(font, code);
        if (text.isEmpty()) {
            unmappedGlyphs += painted ? 1 : 0;
            return;
        }
        if (text.get().isEmpty()) {
            return;
        }
        if (glyphs.size() >= settings.limits().glyphsPerPage()) {
            throw new LimitReached("expected at most " + settings.limits().glyphsPerPage() + " glyphs, found more");
        }
        AffineTransform toShown = textRenderingMatrix.createAffineTransform();
        toShown.preConcatenate(space.toShown());
        double advance = font.isVertical() ? 1 : displacement.getX();
        glyphMaker
                .glyph(text.get(), toShown, advance, painted, textColor(state), clip(), textObject)
                .ifPresent(glyphs::add);
    }

    private int textColor(PDGraphicsState state) {
        boolean fills = state.getTextState().getRenderingMode().isFill();
        return rgb(fills ? state.getNonStrokingColor() : state.getStrokingColor());
    }

    private int rgb(PDColor color) {
        if (color != lastColor) {
            lastColor = color;
            lastRgb = Inks.rgb(color);
        }
        return lastRgb;
    }

    /** The bounds of the current clip; kept while the clip stays the same. */
    private Box clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths.isEmpty()) {
            return space.box();
        }
        Path2D last = paths.get(paths.size() - 1);
        if (last != lastClipPath || paths.size() != clipDepth) {
            Box bounds = space.box();
            clipIsBox = true;
            for (Path2D each : paths) {
                bounds = space.intersection(bounds, each.getBounds2D());
                clipIsBox &= isBox(each);
            }
            lastClipPath = last;
            clipDepth = paths.size();
            clip = bounds;
        }
        return clip;
    }

    private static boolean isBox(Path2D outline) {
        int pieces = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(new double[POINT_COORDINATES]);
            pieces += kind == PathIterator.SEG_LINETO ? 1 : 0;
            if (kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO) {
                return false;
            }
        }
        return pieces <= SIDES;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        Point2D shown = at(x, y);
        path.move(shown.getX(), shown.getY());
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D shown = at(x, y);
        path.line(shown.getX(), shown.getY());
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        Point2D shown = at(x3, y3);
        path.curve(shown.getX(), shown.getY());
    }

    private Point2D at(float x, float y) {
        if (path.segments() >= settings.limits().segmentsPerPage()) {
            throw new LimitReached(
                    "expected at most " + settings.limits().segmentsPerPage() + " pieces of paths, found more");
        }
        currentPoint = new Point2D.Float(x, y);
        return space.toShown().transform(currentPoint, null);
    }

    @Override
    public Point2D getCurrentPoint() {
        return currentPoint;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipPending = true;
    }

    @Override
    public void endPath() {
        if (clipPending) {
            getGraphicsState().intersectClippingPath(path.outline(space.toPage()));
            clipPending = false;
        }
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        if (state.getAlphaConstant() > 0 && !isHidden()) {
            double width = transformWidth(state.getLineWidth());
            path.stroke(width, Inks.rgb(state.getStrokingColor()), clip(), shapes);
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        if (state.getNonStrokeAlphaConstant() > 0 && !isHidden()) {
            int from = shapes.size();
            path.fill(rgb(state.getNonStrokingColor()), clip(), shapes);
            if (isOpaque(state)) {
                addCovers(shapes.subList(from, shapes.size()));
            }
        }
    }

    /** What is blended with the page, such as a highlighter's colour, hides nothing. */
    private boolean isOpaque(PDGraphicsState state) {
        return hides(state) && !(state.getNonStrokingColorSpace() instanceof PDPattern) && clipIsBox;
    }

    private boolean hides(PDGraphicsState state) {
        return groups == 0
                && state.getNonStrokeAlphaConstant() == 1
                && BlendMode.NORMAL.equals(state.getBlendMode())
                && state.getSoftMask() == null;
    }

    private void addCovers(List<PaintedShape> painted) {
        for (PaintedShape shape : painted) {
            boolean line = Math.min(shape.box().width(), shape.box().height()) <= settings.thickestLine();
            if (shape instanceof PaintedShape.Area && !line && !glyphs.isEmpty() && covers.size() < MOST_COVERS) {
                covers.add(new PageContent.Cover(shape.box(), glyphs.size()));
            }
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        groups++;
        try {
            super.showTransparencyGroup(form);
        } finally {
            groups--;
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (isHidden()) {
            return;
        }
        AffineTransform unit =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D bounds =
                unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        Box seen = space.intersection(clip(), bounds);
        shapes.add(new PaintedShape.Backdrop(seen, Inks.BLACK));
        double share = seen.width() * seen.height() / (space.width() * space.height());
        if (share > largestImage) {
            largestImage = share;
            imageCover = isOpaque(image) ? Optional.of(new PageContent.Cover(seen, glyphs.size())) : Optional.empty();
            imageDpi = INCH * Math.sqrt(pixels(image) / (bounds.getWidth() * bounds.getHeight()));
        }
    }

    /** As its dictionary says: asked for its own size, a JPEG 2000 image is decoded whole, which takes seconds. */
    private static double pixels(PDImage image) {
        if (image instanceof PDImageXObject drawn) {
            COSDictionary told = drawn.getCOSObject();
            double pixels = (double) told.getInt(COSName.WIDTH, 0) * told.getInt(COSName.HEIGHT, 0);
            if (pixels > 0) {
                return pixels;
            }
        }
        return (double) image.getWidth() * image.getHeight();
    }

    private boolean isOpaque(PDImage image) throws IOException {
        return hides(getGraphicsState())
                && !image.isStencil()
                && (!(image instanceof PDImageXObject object)
                        || (object.getSoftMask() == null
                                && object.getMask() == null
                                && object.getColorKeyMask() == null));
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (!isHidden()) {
            shapes.add(new PaintedShape.Backdrop(clip(), Inks.BLACK));
        }
    }
}
