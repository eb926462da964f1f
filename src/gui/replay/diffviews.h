// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/diff/headdiff.h"
#include "core/formats/diff/jsondiff.h"
#include "core/formats/diff/textdiff.h"
#include "gui/widgets/tone.h"

#include <QCoreApplication>

class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Gui {

// Differences as rows and lines: a sign and a word say what a colour says. Main thread.
struct DiffViews
{
    Q_DECLARE_TR_FUNCTIONS(Gui::DiffViews)

public:
    static QTreeWidget *makeTree(const QStringList &columns);
    static QTreeWidgetItem *row(const Core::HeaderChange &change, const QPalette &palette);
    static QTreeWidgetItem *row(const Core::JsonChange &change, const QPalette &palette);
    static void mark(QTreeWidgetItem *row, Tone tone, const QPalette &palette);
    // The lines that differ, with a few around them.
    static QPlainTextEdit *makeText(const Core::TextDiff &diff, const QPalette &palette);
};

} // namespace Gui
