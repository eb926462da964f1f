// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/icons.h"
#include "gui/theme.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::IconId;

class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawn()
    {
        for (int id = 0; id <= int(IconId::StateFailed); ++id) {
            const QImage image = Gui::icon(IconId(id)).pixmap(24, 24).toImage();
            QVERIFY2(coveredPixels(image) > 4, QByteArray::number(id));
        }
        QVERIFY(coveredPixels(Gui::applicationIcon().pixmap(64, 64).toImage()) > 1'000);
        QVERIFY(coveredPixels(Gui::kindIcon(u"static"_s).pixmap(24, 24).toImage()) > 4);
        QVERIFY(coveredPixels(Gui::kindIcon(u"not known"_s).pixmap(24, 24).toImage()) > 4);
    }

    void followsTheTheme()
    {
        Gui::Theme theme;
        const QIcon icon = Gui::icon(IconId::Stop);
        theme.choose(Gui::ThemeChoice::Light);
        const int onLight = lightnessOf(icon);
        theme.choose(Gui::ThemeChoice::Dark);
        const int onDark = lightnessOf(icon);
        QVERIFY(onLight < 100);
        QVERIFY(onDark > 150);
    }

    void keepsAGivenColour()
    {
        const QIcon icon = Gui::icon(IconId::Stop, Qt::red);
        QCOMPARE(icon.pixmap(24, 24).toImage().pixelColor(12, 12), QColor(Qt::red));
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap pixmap = Gui::icon(IconId::Add).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void drawsNothingWhereThereIsNoRoom()
    {
        QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
        QImage image(10, 10, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Gui::icon(IconId::Add).paint(&painter, QRect(2, 2, 0, 5));
        painter.end();
        QCOMPARE(coveredPixels(image), 0);
    }

private:
    static int coveredPixels(const QImage &image)
    {
        int covered = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                covered += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
        }
        return covered;
    }

    static int lightnessOf(const QIcon &icon)
    {
        return icon.pixmap(24, 24).toImage().pixelColor(12, 12).lightness();
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
