/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.provider.ModelEditPlugin;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Names and icons of the explorer. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
		case WorkshopSession session -> new StyledString(session.isDirty() ? "* " : "").append(nameOf(session)) //$NON-NLS-1$ //$NON-NLS-2$
				.append("  " + session.name(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		case ExplorerGroup group -> new StyledString(group.label()).append("  " + group.elements().size(), //$NON-NLS-1$
				StyledString.COUNTER_STYLER);
		case Journey journey -> new StyledString(name(journey)).append(
				"  " + (journey.getKind() == JourneyKind.TO_BE ? Messages.toBe : Messages.asIs), //$NON-NLS-1$
				StyledString.QUALIFIER_STYLER);
		case Measurement measurement -> new StyledString(measurementLabel(measurement));
		case Element other -> new StyledString(name(other));
		default -> new StyledString(String.valueOf(element));
		};
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		String name = switch (element) {
		case WorkshopSession session -> "workshop"; //$NON-NLS-1$
		case ExplorerGroup group -> "folder"; //$NON-NLS-1$
		case Journey journey -> "map"; //$NON-NLS-1$
		case Stage stage -> "stage"; //$NON-NLS-1$
		case Step step -> "step"; //$NON-NLS-1$
		case Persona persona -> "persona"; //$NON-NLS-1$
		case Solution solution -> "solution"; //$NON-NLS-1$
		case Measurement measurement -> "measurement"; //$NON-NLS-1$
		default -> "element"; //$NON-NLS-1$
		};
		ImageDescriptor icon = ResourceLocator
				.imageDescriptorFromBundle("io.cxstudio.workbench", "icons/" + name + ".svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return images.get(icon);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	private static String nameOf(WorkshopSession session) {
		String name = session.workshop().displayName();
		return name.isBlank() ? session.name() : name;
	}

	private static String name(Element element) {
		String name = element.displayName().strip();
		return name.isEmpty()
				? NLS.bind(Messages.unnamed, ModelEditPlugin.INSTANCE.getString("_UI_" + element.eClass().getName() + "_type")) //$NON-NLS-1$ //$NON-NLS-2$
				: name.replace('\n', ' ');
	}

	private static String measurementLabel(Measurement measurement) {
		Element subject = measurement.getSubject();
		String metric = measurement.getMetric() == null || measurement.getMetric().eIsProxy() ? Messages.noMetric
				: name(measurement.getMetric());
		String what = subject == null || subject.eIsProxy() ? Messages.everything : name(subject);
		boolean hasSegment = measurement.eIsSet(ModelPackage.Literals.MEASUREMENT__SEGMENT)
				&& !measurement.getSegment().eIsProxy();
		return metric + ": " + what + (hasSegment ? " (" + name(measurement.getSegment()) + ')' : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
