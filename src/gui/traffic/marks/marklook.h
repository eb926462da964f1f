// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QStringList>

class QModelIndex;
class QPainter;
class QPalette;
class QRect;

namespace Gui {

// The colours that rows can be marked with, and how marks are painted; main thread.
struct MarkLook
{
    Q_DECLARE_TR_FUNCTIONS(Gui::MarkLook)

public:
    static constexpr int colours = 5; // numbers 1 … 5; 0 stands for none

    static QColor colour(int number, const QPalette &palette); // invalid for none
    static QString name(int number);
    // Of a row of a TrafficModel: a bar of its colour, pin and note.
    static void paint(QPainter &painter, const QRect &cell, const QModelIndex &index,
                      const QPalette &palette);
};

} // namespace Gui
