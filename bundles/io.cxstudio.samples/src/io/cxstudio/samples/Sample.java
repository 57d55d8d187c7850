/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import java.net.URL;

/**
 * A sample workshop.
 *
 * @param id       the short name by which the command line names it, such as {@code onlineShop}
 * @param fileName the name of its file, such as {@code onlineShop.workshop}
 * @param url      where the file can be read, not null
 * @param name     the name of the workshop, in its own language
 * @param language the language of the workshop as a BCP 47 tag
 */
public record Sample(String id, String fileName, URL url, String name, String language) {
}
