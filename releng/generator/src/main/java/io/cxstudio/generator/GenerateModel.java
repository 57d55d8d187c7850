/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.generator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of the metamodel into the {@code src-gen} folders of the model and edit bundles. It runs at
 * every build, so the code is never committed and never edited by hand.
 * <p>
 * Arguments: the {@code bundles} folder, then the path of the generator model below it.
 */
public final class GenerateModel {

	private GenerateModel() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]).toRealPath();
		Path generatorModel = bundles.resolve(arguments[1]);
		GenModel model = load(bundles, generatorModel);
		if (isUpToDate(bundles, model, generatorModel)) {
			return;
		}
		deleteGenerated(bundles.resolve(model.getModelDirectory().substring(1)));
		deleteGenerated(bundles.resolve(model.getEditDirectory().substring(1)));
		generate(model);
	}

	/** A class that left the metamodel would otherwise stay behind. */
	private static void deleteGenerated(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static GenModel load(Path bundles, Path file) throws IOException {
		EcorePlugin.ExtensionProcessor.process(null);
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(bundles, Files::isDirectory)) {
			for (Path folder : folders) {
				EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(),
						URI.createURI(folder.toUri().toString()));
			}
		}
		Path relative = bundles.relativize(file);
		Resource resource = resources
				.getResource(URI.createPlatformResourceURI(relative.toString().replace('\\', '/'), true), true);
		if (!resource.getErrors().isEmpty()) {
			// An attribute that the generator does not know would otherwise be ignored without a word.
			throw new IOException(file + ": " + resource.getErrors());
		}
		GenModel model = (GenModel) resource.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		Diagnostic diagnosis = model.diagnose();
		if (diagnosis.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException(file + ": " + diagnosis);
		}
		return model;
	}

	/** Whether the generated code is newer than the files it comes from, so that a build need not touch it. */
	private static boolean isUpToDate(Path bundles, GenModel model, Path generatorModel) throws IOException {
		Path generated = bundles.resolve(model.getModelDirectory().substring(1));
		Path marker = generated.resolve(model.getAllGenPackagesWithClassifiers().get(0).getQualifiedPackageInterfaceName()
				.replace('.', '/') + ".java");
		Path edited = bundles.resolve(model.getEditDirectory().substring(1));
		if (!Files.exists(marker) || !Files.isDirectory(edited)) {
			return false;
		}
		Path ecore = generatorModel.resolveSibling(model.getForeignModel().get(0));
		return Files.getLastModifiedTime(marker).compareTo(Files.getLastModifiedTime(ecore)) > 0
				&& Files.getLastModifiedTime(marker).compareTo(Files.getLastModifiedTime(generatorModel)) > 0;
	}

	private static void generate(GenModel model) throws IOException {
		Generator generator = new Generator();
		generator.setInput(model);
		for (Object type : new Object[] { GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE }) {
			Diagnostic diagnosis = generator.generate(model, type, new BasicMonitor.Printing(System.out) {
				@Override
				public void subTask(String name) {
					// One line a file would drown the build's own output.
				}

				@Override
				public void beginTask(String name, int work) {
					// As above.
				}
			});
			if (diagnosis.getSeverity() != Diagnostic.OK) {
				throw new IOException(diagnosis.getMessage() + ": " + diagnosis.getChildren());
			}
		}
	}
}
