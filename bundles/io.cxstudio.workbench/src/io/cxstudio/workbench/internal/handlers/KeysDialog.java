/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** All keys on one page, read from the bindings that are in force: so it is true also after somebody changed them. Behind them stands what the mouse does. */
final class KeysDialog extends TitleAreaDialog {

	/** The studio's own keys, and those of the platform below them. */
	private static final Set<String> SCHEMES = Set.of("io.cxstudio.keys", //$NON-NLS-1$
			IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);

	private record Key(String category, String command, String sequence) {
	}

	KeysDialog(Shell shell) {
		super(shell);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.keys);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.keys);
		setMessage(Messages.keysMessage);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		Table table = new Table(body, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		column(table, columns, Messages.keysCommand, 3);
		column(table, columns, Messages.keysSequence, 2);
		column(table, columns, Messages.keysCategory, 2);
		for (Key key : keys()) {
			new TableItem(table, SWT.NONE).setText(new String[] { key.command(), key.sequence(), key.category() });
		}
		return area;
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(convertHorizontalDLUsToPixels(420), convertVerticalDLUsToPixels(240));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private static void column(Table table, TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	private static List<Key> keys() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<Key> keys = new ArrayList<>();
		for (Binding binding : Stream.of(bindings.getBindings()).distinct().toList()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && isOurs(command.getCommand()) && isInForce(binding)) {
				add(command, binding, keys);
			}
		}
		MouseGestures.all().forEach(gesture -> keys.add(new Key(MouseGestures.where, gesture.what(), gesture.how())));
		keys.sort(Comparator.comparing(Key::category).thenComparing(Key::command).thenComparing(Key::sequence));
		return keys.stream().distinct().toList();
	}

	/** The platform also knows the keys of other programs, and of other desktops. */
	private static boolean isInForce(Binding binding) {
		return SCHEMES.contains(binding.getSchemeId())
				&& (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()));
	}

	/** The platform has keys for much that the studio does not have; only what does something is listed. */
	private static boolean isOurs(Command command) {
		return command.getId().startsWith("io.cxstudio.") || command.isHandled(); //$NON-NLS-1$
	}

	private static void add(ParameterizedCommand command, Binding binding, List<Key> keys) {
		try {
			keys.add(new Key(command.getCommand().getCategory().getName(), command.getName(),
					binding.getTriggerSequence().format()));
		} catch (NotDefinedException exception) {
			// A binding of a command that no plug-in defines does nothing: there is nothing to show.
			return;
		}
	}
}
