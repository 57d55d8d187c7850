/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ModelFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class IconsTest {

    @Test
    void allIconsAreSmallDrawingsInOneColour() {
        Stream<URL> icons = Stream.concat(BuiltInCatalogTest.entries(RegistryInHand.withBuiltIns().read()).map(CatalogEntry::icon),
                Stream.of(EmotionFace.values()).map(EmotionFace::icon));
        icons.forEach(icon -> {
            Element svg = parse(icon).getDocumentElement();
            assertEquals("svg", svg.getTagName(), icon.toString());
            assertEquals("0 0 16 16", svg.getAttribute("viewBox"), icon.toString());
            assertEquals("#5B6675", svg.getAttribute("stroke"), icon.toString());
            assertEquals("1.5", svg.getAttribute("stroke-width"), icon.toString());
            assertEquals("none", svg.getAttribute("fill"), icon.toString());
            assertTrue(svg.getElementsByTagName("path").getLength() > 0, icon.toString());
        });
    }

    private static Document parse(URL icon) {
        assertNotNull(icon);
        try (InputStream input = icon.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(icon.toString(), e);
        }
    }

    @Test
    void facesAreFoundByTheirIds() {
        for (EmotionFace face : EmotionFace.values()) {
            assertEquals(Optional.of(face), EmotionFace.find(face.id()));
        }
        assertEquals(Optional.empty(), EmotionFace.find("com.example.face"));
        assertEquals(Optional.empty(), EmotionFace.find(null));
    }

    @ParameterizedTest
    @CsvSource({"-2,VERY_NEGATIVE", "-1.5,VERY_NEGATIVE", "-1,NEGATIVE", "-0.5,NEGATIVE", "0,NEUTRAL", "0.25,NEUTRAL", "1,POSITIVE", "1.5,VERY_POSITIVE",
        "2,VERY_POSITIVE", "99,VERY_POSITIVE", "-99,VERY_NEGATIVE"})
    void aScoreGetsTheFaceThatFits(double score, EmotionFace face) {
        assertEquals(face, EmotionFace.fitting(score, null));
    }

    @ParameterizedTest
    @CsvSource({"1,VERY_NEGATIVE", "2,NEGATIVE", "3,NEUTRAL", "4,POSITIVE", "5,VERY_POSITIVE"})
    void otherScalesHaveTheSameFaces(double score, EmotionFace face) {
        assertEquals(face, EmotionFace.fitting(score, scale(1, 3, 5)));
    }

    @Test
    void aScaleThatEndsAtItsNeutralScoreIsNoTrouble() {
        EmotionScale onlyBetter = scale(0, 0, 10);
        assertEquals(EmotionFace.NEUTRAL, EmotionFace.fitting(0, onlyBetter));
        assertEquals(EmotionFace.VERY_NEGATIVE, EmotionFace.fitting(-1, onlyBetter));
        assertEquals(EmotionFace.VERY_POSITIVE, EmotionFace.fitting(10, onlyBetter));
    }

    private static EmotionScale scale(double minimum, double neutral, double maximum) {
        EmotionScale scale = ModelFactory.eINSTANCE.createEmotionScale();
        scale.setMinimum(minimum);
        scale.setNeutral(neutral);
        scale.setMaximum(maximum);
        return scale;
    }
}
