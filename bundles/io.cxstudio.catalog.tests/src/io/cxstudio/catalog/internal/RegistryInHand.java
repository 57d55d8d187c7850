/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedSet;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry of the test's own, with the built-in plugin.xml and whatever a test adds as another plug-in's. */
public final class RegistryInHand implements Contributors {

    private static final List<String> BUILT_IN_LOCALES = List.of("en", "th", "vi", "zh_TW", "fa");

    private final Object token = new Object();
    private final IExtensionRegistry registry;
    private final Map<String, Map<String, Properties>> texts = new HashMap<>();
    private final boolean multiLanguage;

    private RegistryInHand(boolean multiLanguage) {
        this.multiLanguage = multiLanguage;
        String before = System.getProperty("eclipse.registry.MultiLanguage");
        System.setProperty("eclipse.registry.MultiLanguage", Boolean.toString(multiLanguage));
        try {
            registry = RegistryFactory.createRegistry(new Strategy(), token, token);
        } finally {
            if (before == null) {
                System.clearProperty("eclipse.registry.MultiLanguage");
            } else {
                System.setProperty("eclipse.registry.MultiLanguage", before);
            }
        }
    }

    /** A registry that speaks all languages and holds the built-in catalog. */
    public static RegistryInHand withBuiltIns() {
        RegistryInHand hand = new RegistryInHand(true);
        hand.addBuiltIns();
        return hand;
    }

    /** A registry that keeps one language, Persian, as a platform without the property would. */
    public static RegistryInHand inPersianOnly() {
        RegistryInHand hand = new RegistryInHand(false);
        hand.addBuiltIns();
        return hand;
    }

    private void addBuiltIns() {
        Map<String, Properties> built = new HashMap<>();
        for (String locale : BUILT_IN_LOCALES) {
            built.put(locale, builtInTexts(locale.equals("en") ? "" : "_" + locale));
        }
        texts.put(Catalog.NAMESPACE, built);
        try (InputStream plugin = builtInFile("plugin.xml").openStream()) {
            add(Catalog.NAMESPACE, new String(plugin.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a contribution of a plug-in: the content of its plugin.xml inside the plugin element. */
    public RegistryInHand contribute(String plugin, String extensions) {
        add(plugin, "<?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>");
        return this;
    }

    /** Gives a plug-in texts in a locale: key, text, key, text ... */
    public RegistryInHand texts(String plugin, String locale, String... keysAndTexts) {
        Properties properties = texts.computeIfAbsent(plugin, key -> new HashMap<>()).computeIfAbsent(locale, key -> new Properties());
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            properties.setProperty(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return this;
    }

    private void add(String plugin, String xml) {
        boolean added = registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                new RegistryContributor(plugin, plugin, null, null), false, plugin, null, token);
        if (!added) {
            throw new IllegalArgumentException(xml);
        }
    }

    /** Reads the catalog from this registry and from folders. */
    public Catalog read(Path... folders) {
        return new CatalogReader(this).read(registry, List.of(folders));
    }

    @Override
    public boolean multiLanguage() {
        return multiLanguage;
    }

    @Override
    public SequencedSet<String> locales(IContributor contributor) {
        SequencedSet<String> locales = new LinkedHashSet<>(List.of("en"));
        locales.addAll(texts.getOrDefault(contributor.getName(), Map.of()).keySet());
        return locales;
    }

    @Override
    public URL resource(IContributor contributor, String path) {
        if (!contributor.getName().equals(Catalog.NAMESPACE)) {
            return null;
        }
        URL url = builtInFile(path);
        try (InputStream present = url.openStream()) {
            return url;
        } catch (IOException absent) {
            return null;
        }
    }

    /** A file of the catalog's bundle; many bundles have a plugin.xml, but one only has this schema. */
    public static URL builtInFile(String path) {
        URL schema = Catalog.class.getResource("/schema/laneTypes.exsd");
        try {
            return URI.create(schema.toString()).resolve("../" + path).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file of the catalog's bundle, as it is written. */
    public static Properties builtInTexts(String suffix) {
        Properties properties = new Properties();
        try (var reader = new java.io.InputStreamReader(builtInFile("OSGI-INF/l10n/bundle" + suffix + ".properties").openStream(),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public String[] translate(String[] keys, IContributor contributor, String locale) {
            String[] translated = new String[keys.length];
            // Equinox asks without a contributor while it parses the name of an extension point
            Map<String, Properties> byLocale = contributor == null ? Map.of() : texts.getOrDefault(contributor.getName(), Map.of());
            for (int i = 0; i < keys.length; i++) {
                translated[i] = translate(keys[i], byLocale, locale == null ? "en" : locale);
            }
            return translated;
        }

        @Override
        public String translate(String key, java.util.ResourceBundle resources) {
            return translate(key, texts.getOrDefault(Catalog.NAMESPACE, Map.of()), "fa");
        }

        private String translate(String key, Map<String, Properties> byLocale, String locale) {
            if (key == null || !key.startsWith("%")) {
                return key;
            }
            String english = byLocale.getOrDefault("en", new Properties()).getProperty(key.substring(1), key);
            return byLocale.getOrDefault(locale, new Properties()).getProperty(key.substring(1), english);
        }

        @Override
        public void log(org.eclipse.core.runtime.IStatus status) {
            throw new IllegalStateException(status.toString(), status.getException());
        }
    }
}
