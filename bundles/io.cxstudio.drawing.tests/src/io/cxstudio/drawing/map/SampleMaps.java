/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Touchpoint;

/** Maps as workshops make them, in three languages. */
public final class SampleMaps {

    private SampleMaps() {
    }

    public static MapBuilder flight() {
        MapBuilder map = new MapBuilder("en", "Flying home for the holidays");
        map.persona("Mai", "returning customer");
        Phase before = map.phase("Before the flight");
        Phase flight = map.phase("The flight");
        Phase after = map.phase("After");
        map.stage("Search & book", before, "before", "Compare fares", "Pay");
        map.stage("Prepare", before, "before", "Check in online");
        map.stage("At the airport", before, "during", "Drop bags", "Board");
        map.stage("On board", flight, "during", "Settle in", "Fly");
        map.stage("Arrive", flight, "during", "Collect bags");
        map.stage("Share", after, "after", "Tell friends");
        for (String lane : new String[] {"actions", "touchpoints", "thoughts", "emotions", "painPoints", "opportunities"}) {
            map.lane(lane);
        }
        map.lane("measures").setName("CSAT");
        map.card("actions", 0, "Looks at four sites with the children asleep");
        map.card("actions", 1, "Types the card number twice");
        map.card("actions", 2, "Picks seats together");
        map.card("actions", 3, "Queues with two suitcases and a pram");
        map.card("actions", 4, "Walks to gate 42");
        map.spanning("actions", 5, 6, "Keeps two children quiet for three hours and a half");
        map.card("actions", 6, "Watches a film, writes to her sister");
        map.card("actions", 7, "Waits at belt 7");
        map.card("actions", 8, "Posts one picture");
        map.touchpoint(0, "web", "Fare search");
        map.touchpoint(1, "app", "App checkout");
        Touchpoint checkIn = map.with(map.touchpoint(2, "app", "Online check-in"), null, 2, EvidenceLevel.UNSPECIFIED);
        Touchpoint bags = map.touchpoint(3, "selfService", "Bag drop");
        bags.setMomentOfTruth(MomentOfTruth.SECOND);
        map.touchpoint(4, "salesperson", "Gate");
        Touchpoint seat = map.touchpoint(5, "shop", "Seat");
        Touchpoint wifi = map.touchpoint(6, "web", "Wi-Fi");
        map.touchpoint(6, "salesperson", "Meal");
        map.touchpoint(7, "delivery", "Belt");
        map.touchpoint(8, "socialNetwork", "Social");
        map.card("thoughts", 0, "Is this price still there tomorrow?");
        map.card("thoughts", 3, "Why can nobody say how long?");
        map.card("thoughts", 4, "Gate moved, again");
        map.card("thoughts", 6, "At least it is quiet");
        double[] scores = {0.5, -0.8, 0.7, -1.5, 0, 0.6, 0.1, -0.5, 1.5};
        String[] feelings = {"hopeful", "annoyed", "in control", "lost", "", "calm", "", "impatient", "proud"};
        for (int i = 0; i < scores.length; i++) {
            map.emotion(i, scores[i], feelings[i]);
        }
        map.with(map.pain(1, 3, "Payment page forgets everything"), "Linh Tran", 7, EvidenceLevel.RESEARCHED);
        map.with(map.pain(3, 4, "One desk open of six"), null, 12, EvidenceLevel.PARTLY_RESEARCHED);
        map.with(map.pain(6, 2, "Wi-Fi paid for, never worked"), null, 0, EvidenceLevel.ASSUMPTION);
        map.opportunity(1, 4, 1, "Keep the basket for 24 h");
        map.with(map.opportunity(3, 5, 3, "Bag-drop time slots by app"), "Somchai", 0, EvidenceLevel.UNSPECIFIED);
        map.opportunity(6, 3, 2, "Refund Wi-Fi by itself");
        MetricDefinition csat = map.metric("CSAT", 40.0);
        map.measurement(csat, checkIn, 51.386, 50.77, 52.0, 3150, 4100, 5070, 6480, 6550);
        map.measurement(csat, bags, 62.1, 61.51, 62.69, 5300, 4700, 4500, 2700, 1900);
        map.measurement(csat, seat, 56.510, 55.906, 57.112, 2600, 2600, 4000, 4100, 5600);
        map.measurement(csat, wifi, 31.268, 30.698, 31.843, 6500, 3600, 5000, 3800, 2000);
        map.parked("Visa questions?");
        map.parked("What if it is the first flight ever");
        return map;
    }

    public static MapBuilder shop() {
        MapBuilder map = new MapBuilder("fa", "خرید از فروشگاه اینترنتی");
        map.persona("نگار", "مشتری تازه");
        Phase before = map.phase("پیش از خرید");
        Phase purchase = map.phase("خرید");
        Phase after = map.phase("پس از خرید");
        map.stage("آگاهی", before, "before", "دیدن آگهی", "جست‌وجو");
        map.stage("بررسی", before, "before", "مقایسه");
        map.stage("تصمیم", before, "before", "خواندن نظرها", "پرسش");
        map.stage("خرید", purchase, "during", "پرداخت", "انتظار");
        map.stage("استفاده", purchase, "during", "باز کردن بسته");
        map.stage("معرفی", after, "after", "گفتن به دوستان");
        for (String lane : new String[] {"actions", "touchpoints", "thoughts", "emotions", "painPoints", "opportunities", "measures"}) {
            map.lane(lane);
        }
        map.card("actions", 0, "روی آگهی می‌زند");
        map.card("actions", 1, "سه فروشگاه را می‌گردد");
        map.card("actions", 5, "شمارهٔ کارت را دوباره می‌نویسد");
        map.card("actions", 7, "بسته را با خواهرش باز می‌کند و از آن با iPhone 15 عکس می‌گیرد");
        map.touchpoint(0, "socialNetwork", "شبکهٔ اجتماعی");
        map.touchpoint(1, "web", "وبگاه");
        Touchpoint chat = map.touchpoint(4, "chat", "گفت‌وگوی آنلاین");
        Touchpoint gateway = map.touchpoint(5, "web", "درگاه پرداخت");
        map.touchpoint(6, "delivery", "پیک");
        map.touchpoint(8, "chat", "پیام");
        map.card("thoughts", 2, "کدام ارزان‌تر تمام می‌شود؟");
        map.card("thoughts", 4, "چرا زنگ نمی‌زنند");
        map.card("thoughts", 6, "کِی می‌رسد؟");
        double[] scores = {0.2, 0.5, 0.1, 0.4, -1, -1.4, -0.5, 1.4, 1};
        String[] feelings = {"کنجکاو", "امیدوار", "", "مطمئن", "کلافه", "عصبی", "", "شاد", "راضی"};
        for (int i = 0; i < scores.length; i++) {
            map.emotion(i, scores[i], feelings[i]);
        }
        map.with(map.pain(4, 3, "پاسخ پس از دو روز"), "سارا احمدی", 5, EvidenceLevel.RESEARCHED);
        map.pain(5, 5, "سبد خرید پاک می‌شود");
        map.opportunity(4, 4, 2, "پاسخ زیر ده دقیقه");
        map.opportunity(6, 3, 2, "ردگیری زندهٔ بسته");
        MetricDefinition csat = map.metric("رضایت", 50.0);
        map.measurement(csat, chat, 41.2, 38.9, 43.6, 500, 350, 150, 140, 160);
        map.measurement(csat, gateway, 55.0, 52.7, 57.4, 200, 210, 300, 340, 648);
        map.parked("هدیه دادن؟");
        map.parked("مرجوعی از شهرستان");
        return map;
    }

    public static MapBuilder clinic() {
        MapBuilder map = new MapBuilder("th", "พาคุณแม่ไปตรวจสุขภาพที่คลินิก");
        map.persona("คุณนิด", "ลูกสาวคนโต");
        map.stage("รู้ว่าต้องตรวจ", null, "before", "ได้รับข้อความเตือน");
        map.stage("นัดหมาย", null, "before", "โทรหาคลินิก", "ยืนยันวันผ่านแอป");
        map.stage("ที่คลินิก", null, "during", "ลงทะเบียน", "พบแพทย์");
        map.stage("หลังพบแพทย์", null, "after", "รับยาและจ่ายเงิน");
        for (String lane : new String[] {"actions", "touchpoints", "emotions", "painPoints", "opportunities"}) {
            map.lane(lane);
        }
        map.card("actions", 0, "อ่านข้อความระหว่างประชุมแล้วลืมตอบกลับไปสองวัน");
        map.card("actions", 1, "โทรสามครั้งกว่าจะมีคนรับสาย");
        map.card("actions", 3, "กรอกแบบฟอร์มเดิมเป็นครั้งที่สาม");
        map.card("actions", 4, "ถามเรื่องผลเลือดของคุณแม่");
        map.touchpoint(0, "chat", "ข้อความเตือน");
        map.touchpoint(1, "phone", "ศูนย์บริการทางโทรศัพท์");
        map.touchpoint(2, "app", "แอปของคลินิก");
        map.touchpoint(3, "shop", "เคาน์เตอร์ลงทะเบียน");
        double[] scores = {0.5, -1.5, 1, -0.5, 1.5, 0};
        String[] feelings = {"โล่งใจ", "หงุดหงิดมากเพราะรอสายนาน", "สบายใจ", "เหนื่อย", "อุ่นใจ", ""};
        for (int i = 0; i < scores.length; i++) {
            map.emotion(i, scores[i], feelings[i]);
        }
        map.pain(1, 4, "ไม่มีใครบอกว่าต้องรอนานแค่ไหน");
        map.pain(3, 2, "ต้องกรอกข้อมูลซ้ำทั้งที่เคยให้ไว้แล้ว");
        map.opportunity(1, 5, 2, "ให้จองคิวผ่านแอปได้เลย");
        return map;
    }
}
