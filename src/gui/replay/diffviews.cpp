// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/diffviews.h"

#include "core/visibletext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTreeWidget>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

constexpr qsizetype mostRows = 5'000;

QString signOf(Core::DiffLine::Type type)
{
    switch (type) {
    case Core::DiffLine::Type::Same:
        return u"  "_s;
    case Core::DiffLine::Type::Removed:
        return u"− "_s;
    case Core::DiffLine::Type::Added:
        return u"+ "_s;
    }
    Q_UNREACHABLE();
}

// A few lines around each that differs.
QList<Core::DiffLine> withContext(const Core::TextDiff &diff)
{
    constexpr qsizetype context = 3;
    QList<Core::DiffLine> shown;
    qsizetype kept = 0; // lines below this one are decided
    for (qsizetype at = 0; at < diff.lines.size() && shown.size() < mostRows; ++at) {
        if (diff.lines[at].type == Core::DiffLine::Type::Same)
            continue;
        const qsizetype from = std::max(kept, at - context);
        if (from > kept && !shown.isEmpty())
            shown << Core::DiffLine {Core::DiffLine::Type::Same, 0, 0, u"⋯"_s, {}};
        kept = std::min(diff.lines.size(), at + context + 1);
        shown << diff.lines.mid(from, kept - from);
    }
    return shown;
}

} // namespace

void DiffViews::mark(QTreeWidgetItem *row, Tone tone, const QPalette &palette)
{
    for (int column = 0; column < row->columnCount(); ++column)
        row->setForeground(column, toneColor(tone, palette));
}

QTreeWidget *DiffViews::makeTree(const QStringList &columns)
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(int(columns.size()));
    tree->setHeaderLabels(columns);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    const int character = tree->fontMetrics().averageCharWidth();
    tree->header()->resizeSection(0, character * 24);
    tree->header()->resizeSection(1, character * 36);
    // What is compared has the same room.
    for (int column = 2; column < columns.size(); ++column)
        tree->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    return tree;
}

QTreeWidgetItem *DiffViews::row(const Core::HeaderChange &change, const QPalette &palette)
{
    using Type = Core::HeaderChange::Type;
    const auto make = [&](const QString &word, Tone tone) {
        auto *item = new QTreeWidgetItem({word, visibleText(change.name),
                                          visibleText(change.before.value_or(QByteArray())),
                                          visibleText(change.after.value_or(QByteArray()))});
        mark(item, tone, palette);
        return item;
    };
    switch (change.type) {
    case Type::Same:
        return make({}, Tone::Quiet);
    case Type::Added:
        return make(tr("+ added"), Tone::Good);
    case Type::Removed:
        return make(tr("− removed"), Tone::Bad);
    case Type::Changed:
        return make(tr("≠ changed"), Tone::Warning);
    case Type::Moved:
        return make(tr("↕ moved"), Tone::Info);
    }
    Q_UNREACHABLE();
}

QTreeWidgetItem *DiffViews::row(const Core::JsonChange &change, const QPalette &palette)
{
    using Type = Core::JsonChange::Type;
    const auto make = [&](const QString &word, Tone tone) {
        const QString path = change.movedFrom.isEmpty()
            ? change.path
            : QString(change.movedFrom + u" → " + change.path);
        auto *item = new QTreeWidgetItem(
            {word, visibleText(path), visibleText(change.before), visibleText(change.after)});
        mark(item, tone, palette);
        return item;
    };
    switch (change.type) {
    case Type::Added:
        return make(tr("+ added"), Tone::Good);
    case Type::Removed:
        return make(tr("− removed"), Tone::Bad);
    case Type::Changed:
        return make(tr("≠ changed"), Tone::Warning);
    case Type::Moved:
        return make(tr("↕ moved"), Tone::Info);
    }
    Q_UNREACHABLE();
}

QPlainTextEdit *DiffViews::makeText(const Core::TextDiff &diff, const QPalette &palette)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QList<Core::DiffLine> lines = withContext(diff);
    QStringList texts;
    for (const Core::DiffLine &line : lines)
        texts << QString(signOf(line.type) + visibleText(line.text, u"\t"));
    text->setPlainText(texts.join(u'\n'));
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        const auto type = lines.value(block.blockNumber()).type;
        if (type == Core::DiffLine::Type::Same)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(
            toneBackground(type == Core::DiffLine::Type::Added ? Tone::Good : Tone::Bad, palette));
        selections << selection;
    }
    text->setExtraSelections(selections);
    return text;
}

} // namespace Gui
