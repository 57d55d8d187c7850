/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.diagram.internal.MapContexts;
import io.cxstudio.diagram.internal.MapOutline;
import io.cxstudio.diagram.internal.MapReveal;
import io.cxstudio.diagram.internal.MapTheme;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.NoticeBar;
import io.cxstudio.diagram.internal.capture.QuickAddBar;
import io.cxstudio.diagram.internal.commands.SessionCommandStack;
import io.cxstudio.diagram.internal.finding.MapFinding;
import io.cxstudio.diagram.internal.palette.MapPalette;
import io.cxstudio.diagram.internal.palette.PaletteSide;
import io.cxstudio.diagram.internal.typing.MapTyping;
import io.cxstudio.diagram.internal.viewer.MapMenu;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.UnfinishedText;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.SavedView;

/**
 * The editor of one journey's map. Its input is a {@link JourneyInput}; it is opened with {@code IWorkbenchPage.openEditor(input, MapEditor.ID)}.
 * <p>
 * The elements in its selection are edit parts that adapt to the element of the model. It adapts to {@link WorkshopSession}, {@link Journey},
 * {@link EditingDomain} and {@link ZoomManager}; a page of properties comes from whoever adapts it to {@link IPropertySheetPage}.
 *
 * @noextend
 */
public class MapEditor extends GraphicalEditor implements ISaveablesSource, IEditingDomainProvider {

    /** The id of the editor. */
    public static final String ID = "io.cxstudio.diagram.mapEditor"; //$NON-NLS-1$

    private final SessionListener sessionListener = new SessionListener() {
        @Override
        public void stateChanged(WorkshopSession session) {
            sessionChanged();
        }

        @Override
        public void workshopReplaced(WorkshopSession session) {
            showJourney();
        }

        @Override
        public void closed(WorkshopSession session) {
            close();
        }
    };
    private SessionCommandStack commandStack;
    private MapTheme theme;
    private MapContexts contexts;
    private QuickAddBar quickAdd;
    private PaletteSide palette;
    private NoticeBar notices;
    private MapFinding finding;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof JourneyInput journeyInput)) {
            throw new PartInitException(Messages.bind(Messages.foreignInput, input.getName()));
        }
        Optional<Journey> journey = journeyInput.journey();
        if (journey.isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.noJourney, journeyInput.session().name()));
        }
        WorkshopSession session = journeyInput.session();
        session.retain();
        commandStack = new SessionCommandStack(session.commandStack());
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(commandStack);
        setEditDomain(domain);
        super.init(site, input);
        setPartName(input.getName());
        session.addListener(sessionListener);
    }

    /**
     * What the editor shows.
     *
     * @return not null once the editor is open
     */
    public JourneyInput input() {
        return (JourneyInput) getEditorInput();
    }

    /**
     * The viewer of the map.
     *
     * @return null before the editor was seen for the first time
     */
    public MapViewer viewer() {
        return (MapViewer) getGraphicalViewer();
    }

    /**
     * How the user looks at the journey: what is collapsed and what is shown besides cards.
     *
     * @return not null; everything before the editor was seen for the first time
     */
    public MapView view() {
        return viewer() == null ? MapView.EVERYTHING : viewer().view().map();
    }

    /**
     * Finding and filtering on the map.
     *
     * @return null before the editor was seen for the first time
     */
    public MapFinding finding() {
        return finding != null && finding.finder() != null ? finding : null;
    }

    /**
     * Leads to an element: opens what is collapsed around it, selects it on the map and scrolls to it.
     *
     * @param element a card, lane, phase, stage or step
     * @return whether it stands on this map
     */
    public boolean reveal(Element element) {
        if (viewer() == null || viewer().map() == null) {
            return false;
        }
        viewer().views().expose(element);
        if (viewer().map().part(element) == null) {
            return false;
        }
        viewer().actions().goTo(element);
        return true;
    }

    /**
     * Shows the cards of a saved view, and lets the others fade.
     *
     * @param view a view of the workshop, not null
     */
    public void show(SavedView view) {
        if (finding() != null) {
            finding.choose(view);
        }
    }

    /**
     * Puts signs on elements of the map, in place of those that were there. To be called again when they have changed.
     *
     * @param marks which elements have which sign, not null
     */
    public void mark(ElementMarks marks) {
        if (viewer() != null) {
            viewer().emphasis().mark(marks);
            viewer().emphasisChanged();
        }
    }

    /**
     * Where quick notes are typed.
     *
     * @return null before the editor was seen for the first time
     */
    public QuickAddBar quickAdd() {
        return quickAdd;
    }

    /** Commands take the place of GEF's actions: see plugin.xml. */
    @Override
    protected void createActions() {
        // None.
    }

    /** Opens the palette if it is closed, and closes it if it is open. */
    public void togglePalette() {
        if (palette != null) {
            palette.toggle();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        notices = new NoticeBar(parent, input().session(), this::setFocus);
        finding = new MapFinding(notices.content(), input().session());
        quickAdd = new QuickAddBar(finding.content());
        Palette colours = MapTheme.current(parent.getDisplay());
        palette = new PaletteSide(quickAdd.content(), getEditDomain(), new MapPalette(Catalog.get(), colours).root(), colours,
                input().session().workshop().isRightToLeft());
        super.createPartControl(palette.content());
        quickAdd.connect(viewer());
        quickAdd.setEnabled(!input().session().isReadOnly());
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        MapViewer viewer = new MapViewer();
        viewer.createControl(parent);
        setGraphicalViewer(viewer);
        hookGraphicalViewer();
        initializeGraphicalViewer();
    }

    @Override
    protected void initializeGraphicalViewer() {
        theme = new MapTheme(viewer().getControl(), this::themeChanged);
        finding.attach(viewer());
        contexts = new MapContexts(getSite(), viewer());
        MapMenu menu = new MapMenu(viewer());
        viewer().setContextMenu(menu);
        getSite().registerContextMenu(ID, menu, viewer());
        showJourney();
    }

    private void themeChanged(Palette colours) {
        viewer().setPalette(colours);
        palette.setTheme(colours);
    }

    private void showJourney() {
        if (viewer() != null) {
            input().journey().ifPresentOrElse(journey -> viewer().show(journey, Catalog.get(), theme.palette()), this::close);
            notices.refresh();
            finding.update();
        }
    }

    private void sessionChanged() {
        if (!input().exists()) {
            // The journey was deleted; its editor goes, and comes back from the tree if that is undone.
            close();
            return;
        }
        setPartName(input().getName());
        firePropertyChange(PROP_DIRTY);
        if (notices != null) {
            notices.refresh();
        }
    }

    private void close() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    @Override
    public void setFocus() {
        if (viewer() != null) {
            viewer().typing().takeFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return input().session().isDirty();
    }

    /** Never called: the workbench saves the {@linkplain #getSaveables() saveables}. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new IllegalStateException("The workbench saves the saveables"); //$NON-NLS-1$
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {new SessionSaveable(input().session())};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public EditingDomain getEditingDomain() {
        return input().session().editingDomain();
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class type) {
        if (type == IPropertySheetPage.class) {
            return Platform.getAdapterManager().loadAdapter(this, IPropertySheetPage.class.getName());
        }
        if (type == IContentOutlinePage.class && viewer() != null) {
            return new MapOutline(viewer());
        }
        if (type == UnfinishedText.class && viewer() != null) {
            return new MapTyping(viewer());
        }
        if (type == ISetSelectionTarget.class && viewer() != null) {
            return new MapReveal(viewer());
        }
        if (type == ZoomManager.class && viewer() != null) {
            return viewer().zoom();
        }
        if (type == WorkshopSession.class) {
            return input().session();
        }
        if (type == EditingDomain.class) {
            return getEditingDomain();
        }
        if (type == Journey.class) {
            return input().journey().orElse(null);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (theme != null) {
            theme.dispose();
            contexts.dispose();
            finding.dispose();
        }
        if (commandStack != null) {
            super.dispose();
            input().session().removeListener(sessionListener);
            commandStack.dispose();
            input().session().release();
        }
    }
}
