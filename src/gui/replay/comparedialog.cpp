// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/comparedialog.h"

#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/replay/comparison.h"
#include "gui/replay/diffviews.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

constexpr qsizetype mostRows = 5'000;

} // namespace

CompareDialog::CompareDialog(const Core::ExchangeRecord &before, const Core::ExchangeRecord &after,
                             const Masking *masking, QWidget *parent)
    : QDialog(parent)
    , m_before(before)
    , m_after(after)
    , m_masking(masking)
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Compare"));
    resize(1000, 640);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    if (masking)
        connect(masking, &Masking::screenChanged, this, &CompareDialog::compare);
    compare();
}

void CompareDialog::compare()
{
    // At once: what was shown may be secret now.
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    m_summary->setText(tr("Comparing…"));
    inBackground(
        this,
        [before = m_before, after = m_after, rules = Masking::onScreen(m_masking)] {
            return rules ? Comparison::of(Core::redact(before, *rules).record,
                                          Core::redact(after, *rules).record)
                         : Comparison::of(before, after);
        },
        [this, turn = ++m_turn](const Comparison &comparison) {
            if (turn == m_turn)
                fill(comparison);
        });
}

void CompareDialog::fill(const Comparison &comparison)
{
    const auto line = [](const QByteArray &request, const QByteArray &status) {
        return QString(visibleText(request) + u" → " + visibleText(status));
    };
    m_summary->setText(tr("First: %1\nSecond: %2")
                           .arg(line(comparison.requestLines[0], comparison.statusLines[0]),
                                line(comparison.requestLines[1], comparison.statusLines[1])));
    if (Masking::onScreen(m_masking))
        m_summary->setText(m_summary->text() + u'\n'
                           + tr("Secrets are masked; where only they differ, nothing differs."));
    addHeads(comparison);
    addBody(tr("Request body"), comparison.requestBody);
    addBody(tr("Response body"), comparison.responseBody);
}

void CompareDialog::addHeads(const Comparison &comparison)
{
    QTreeWidget *tree = DiffViews::makeTree({tr("Change"), tr("Name"), tr("First"), tr("Second")});
    const auto addGroup = [&](const QString &title, const std::array<QByteArray, 2> &lines,
                              const QList<Core::HeaderChange> &changes) {
        const bool same = lines[0] == lines[1];
        auto *group = new QTreeWidgetItem(tree,
                                          {same ? QString() : tr("≠ changed"), title,
                                           visibleText(lines[0]), visibleText(lines[1])});
        if (!same)
            DiffViews::mark(group, Tone::Warning, palette());
        for (const Core::HeaderChange &change : changes.mid(0, mostRows))
            group->addChild(DiffViews::row(change, palette()));
        group->setExpanded(true);
    };
    addGroup(tr("Request"), comparison.requestLines, comparison.requestHead);
    addGroup(tr("Response"), comparison.statusLines, comparison.responseHead);
    m_tabs->addTab(tree, tr("Heads"));
}

void CompareDialog::addBody(const QString &title, const BodyComparison &body)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *notice = new Notice;
    layout->addWidget(notice);
    QStringList notes = body.notes + body.json.notes + body.text.notes;
    if (body.areSame)
        notes.prepend(tr("The bodies are the same."));
    notice->setNotice(body.areSame ? Tone::Good : Tone::Warning, notes.join(u' '));
    auto *views = new QTabWidget;
    views->setTabPosition(QTabWidget::South);
    views->setDocumentMode(true);
    if (body.areJson && body.json.compared) {
        QTreeWidget *tree
            = DiffViews::makeTree({tr("Change"), tr("Path"), tr("First"), tr("Second")});
        tree->setRootIsDecorated(false);
        for (const Core::JsonChange &change : body.json.changes.mid(0, mostRows))
            tree->addTopLevelItem(DiffViews::row(change, palette()));
        views->addTab(tree, tr("By values (%1)").arg(body.json.changes.size()));
    }
    if (!body.text.lines.isEmpty())
        views->addTab(DiffViews::makeText(body.text, palette()),
                      tr("By lines (+%1 −%2)").arg(body.text.added).arg(body.text.removed));
    layout->addWidget(views, 1);
    views->setVisible(views->count() > 0);
    if (views->count() == 0)
        layout->addStretch(1);
    m_tabs->addTab(page, title);
}

} // namespace Gui
