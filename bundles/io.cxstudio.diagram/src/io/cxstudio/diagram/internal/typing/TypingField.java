/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.ElementPart;
import io.cxstudio.diagram.internal.parts.TextEditing;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Colour;
import io.cxstudio.editing.WorkshopSession;

/**
 * The text control under the cursor. It is there, and has the keyboard, before the first key is pressed: so the key already reaches a real text control, and
 * an input method composes in it from the first letter on. While it rests it shows nothing but its caret; with the first letter, or the first that is
 * composed, it becomes an editor in place, for a new card at an empty place or for the text of what is selected. Enter finishes, Shift+Enter begins a new
 * line, Escape gives up; leaving it in any other way finishes too, so that no note is lost.
 * <p>
 * It is a styled text and not the platform's text field, for only that tells what an input method composes.
 */
public final class TypingField implements TextEditing {

    private static final double TINT = 0.08;

    private final MapViewer viewer;
    private final StyledText text;
    private final Composition composition;
    private final TypingCaret caret;
    private final TypingKeys keys;
    private final TypingSheet sheet;
    private TypingTarget target = TypingTarget.NONE;
    private boolean typing;
    private boolean internal;
    private boolean continuing;
    /** Whether nothing has come in yet since an input method began to compose. */
    private boolean onlyComposed;
    /** The first half of a letter beyond the first plane of Unicode: the keyboard hands over the halves one after the other. */
    private String half = ""; //$NON-NLS-1$
    private Optional<WorkshopSession> drafting = Optional.empty();
    private Font font;
    private int fontSize;
    private Runnable stateListener = () -> { };

    /**
     * Makes the control.
     *
     * @param viewer the viewer, with its control, not null
     */
    public TypingField(MapViewer viewer) {
        this.viewer = viewer;
        this.text = new StyledText((Composite) viewer.getControl(), SWT.MULTI | SWT.WRAP);
        this.sheet = new TypingSheet(viewer);
        this.composition = new Composition(this, viewer.getControl());
        this.caret = new TypingCaret(text);
        this.keys = new TypingKeys(this, viewer);
        TypingMenu.install(text);
        text.addListener(SWT.Verify, this::verify);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Dispose, event -> {
            forgetDraft();
            disposeFont();
        });
        viewer.addSelectionChangedListener(event -> selectionChanged());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = target.accessibleName();
            }
        });
        moved();
    }

    /**
     * Says who wants to know when typing begins and ends.
     *
     * @param listener not null
     */
    public void setStateListener(Runnable listener) {
        stateListener = listener;
    }

    /**
     * Whether a text is being edited. Then keys belong to the text.
     *
     * @return false while the control rests
     */
    public boolean isTyping() {
        return typing;
    }

    /**
     * The control.
     *
     * @return not null
     */
    public StyledText control() {
        return text;
    }

    /** Gives the keyboard to the control. */
    public void takeFocus() {
        if (!text.isDisposed()) {
            text.setFocus();
        }
    }

    private void selectionChanged() {
        finish();
        if (viewer.map() != null && !viewer.getSelectedEditParts().isEmpty()) {
            viewer.map().setSlot(null);
        }
        moved();
    }

    @Override
    public void moved() {
        MapEditPart map = viewer.map();
        if (map == null || text.isDisposed()) {
            return;
        }
        viewer.parking().remember();
        if (!typing) {
            target = TypingTarget.of(map, viewer);
            text.setEditable(target.canChange());
            // It has the keyboard all the time; what a screen reader reads is where it stands now.
            text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        place();
    }

    /** Scrolls so that a field that grows is seen; of one that is taller than the view, the line with the caret. */
    private void follow() {
        place();
        if (target.isOnGrid()) {
            Rectangle field = target.typingBounds(text);
            int margin = viewer.map().scene().pixels(TypingSheet.MARGIN_VERTICAL);
            boolean fits = field.height + 2 * margin <= viewer.exposed().height;
            int caret = field.y + text.getLocationAtOffset(text.getCaretOffset()).y;
            // Where that scrolls, the field follows the map.
            viewer.reveal(fits ? field.getExpanded(0, margin) : new Rectangle(field.x, caret, 1, text.getLineHeight()), false);
        }
    }

    private void place() {
        MapScene scene = viewer.map().scene();
        setFont(target.fontSize(scene));
        text.setForeground(scene.paints().colour(scene.look().palette().ink()));
        Colour ground = typing ? scene.look().palette().card() : target.ground(scene.look().palette(), TINT);
        text.setBackground(scene.paints().colour(ground));
        int orientation = scene.look().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        if (text.getOrientation() != orientation) {
            text.setOrientation(orientation);
            // With the direction the control takes up its own keys again.
            keys.bind();
        }
        Rectangle bounds = typing ? typingBounds() : restingBounds();
        text.setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
        // It is as tall as its text, but scrolled when it was not yet.
        text.setTopPixel(0);
        sheet.show(typing ? bounds : null);
    }

    /** Where the map ends and cannot be scrolled farther, the field grows upwards. */
    private Rectangle typingBounds() {
        Rectangle bounds = target.typingBounds(text);
        int below = bounds.bottom() + viewer.map().scene().pixels(TypingSheet.MARGIN_VERTICAL) - viewer.exposed().bottom();
        return target.isOnGrid() && below > 0 && viewer.isAtBottom() ? bounds.getTranslated(0, -below) : bounds;
    }

    /** A control stands before all figures: it goes where the place of its caret scrolls below a header, and where nothing can be typed. */
    private Rectangle restingBounds() {
        Rectangle bounds = target.restingBounds(text.getLineHeight());
        int caret = viewer.map().scene().look().rightToLeft() ? bounds.x + bounds.width - 1 : bounds.x;
        boolean hidden = target.isOnGrid() && !viewer.exposed().contains(caret, bounds.y);
        return hidden || !text.getEditable() ? TypingTarget.NOWHERE.getCopy() : bounds;
    }

    private void setFont(double points) {
        int size = Math.max(1, (int) Math.round(points));
        if (font == null || size != fontSize) {
            Font before = font;
            fontSize = size;
            font = new Font(text.getDisplay(), text.getDisplay().getSystemFont().getFontData()[0].getName(), size, SWT.NORMAL);
            text.setFont(font);
            caret.fit();
            if (before != null) {
                before.dispose();
            }
        }
    }

    private void disposeFont() {
        if (font != null) {
            font.dispose();
        }
    }

    /** Before the first letter comes in: what stands there already goes before it. So the letter itself is never taken out and put in again. */
    private void verify(Event event) {
        if (internal || event.text.isEmpty()) {
            return;
        }
        boolean second = !half.isEmpty() && Character.isLowSurrogate(event.text.charAt(0));
        String words = second ? half + event.text : event.text;
        boolean first = words.length() == 1 && Character.isHighSurrogate(words.charAt(0));
        half = first ? words : ""; //$NON-NLS-1$
        event.doit = !first && (typing || target.canChange());
        event.text = typing ? words : target.text() + words;
    }

    private void modified() {
        if (internal) {
            return;
        }
        onlyComposed = false;
        if (!typing && text.getCharCount() > 0) {
            begin();
        } else if (typing) {
            follow();
        }
        keepDraft();
    }

    /**
     * Puts words in at the caret, and the caret behind them.
     *
     * @param words not null
     */
    public void insert(String words) {
        int behind = text.getCharCount() - text.getSelection().y;
        text.insert(words);
        text.setSelection(text.getCharCount() - behind);
    }

    /** An input method composes: what stands there already goes before that. */
    void compose() {
        if (typing) {
            follow();
        } else {
            String before = target.text();
            internal = true;
            text.replaceTextRange(0, 0, before);
            internal = false;
            composition.moveTo(before.length());
            onlyComposed = true;
            begin();
        }
        keepDraft();
    }

    /** An input method has given up what it composed. */
    void composedNothing() {
        if (typing && onlyComposed) {
            cancel();
        } else if (typing) {
            place();
            keepDraft();
        }
    }

    private void left() {
        if (!composition.isDropping()) {
            composition.keep();
            finish();
        }
    }

    /** What is not finished is kept too, for the case that the studio ends badly. */
    private void keepDraft() {
        String content = text.getText();
        if (typing && !content.isBlank()) {
            drafting = target.session();
            drafting.ifPresent(session -> session.setDraft(target.draft(content)));
        } else {
            forgetDraft();
        }
    }

    private void forgetDraft() {
        drafting.ifPresent(session -> session.setDraft(null));
        drafting = Optional.empty();
    }

    private void begin() {
        typing = true;
        viewer.hideToolTip();
        target.reveal(viewer);
        follow();
        stateListener.run();
    }

    private void open(String content, boolean selected) {
        setText(content);
        if (selected) {
            text.selectAll();
        } else {
            text.setSelection(text.getCharCount());
        }
        text.setFocus();
        begin();
    }

    private void setText(String content) {
        internal = true;
        text.setText(content);
        internal = false;
    }

    @Override
    public void startCard() {
        finish();
        MapEditPart map = viewer.map();
        target = TypingTarget.ofSlot(map);
        if (target.canChange()) {
            continuing = false;
            open("", false); //$NON-NLS-1$
        }
    }

    @Override
    public void edit(ElementPart part) {
        edit(part, false);
    }

    /**
     * Opens the text of an element.
     *
     * @param part its part, not null
     * @param made whether it was made just now: then its name is selected, and making and naming it are undone together
     */
    public void edit(ElementPart part, boolean made) {
        finish();
        viewer.select(part.part());
        target = TypingTarget.ofPart(part);
        if (target.canChange()) {
            continuing = made;
            open(target.text(), made);
        }
    }

    /** Finishes what is being typed, if anything is. */
    public void finish() {
        composition.end(false);
        if (!typing) {
            return;
        }
        String content = text.getText().strip();
        TypingTarget finished = target;
        boolean withPrevious = continuing;
        rest();
        finished.finish(content, withPrevious);
        moved();
    }

    /** Gives up what is being typed, if anything is. */
    public void cancel() {
        if (typing) {
            composition.end(true);
            rest();
            moved();
        }
    }

    private void rest() {
        typing = false;
        continuing = false;
        onlyComposed = false;
        half = ""; //$NON-NLS-1$
        setText(""); //$NON-NLS-1$
        composition.forget();
        keepDraft();
        stateListener.run();
    }
}
