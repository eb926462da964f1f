// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/mock/state/statepanel.h"
#include "gui/widgets/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

// What the panel shows, and what can be done now.

namespace Gui {

using namespace Qt::StringLiterals;

void StatePanel::showKept()
{
    const auto kept = m_server ? m_server->status().kept : nullptr;
    const Core::KeptState none;
    const Core::KeptState &now = kept ? *kept : none;
    const bool isSame = now == (m_kept ? *m_kept : none);
    m_kept = kept;
    refresh();
    if (isSame)
        return;
    m_values->clear();
    for (const auto &[path, entries] : now.lists)
        new QTreeWidgetItem(m_values,
                            {Core::visibleText(path), tr("%n entries", nullptr, int(entries))});
    for (const auto &[name, value] : now.values)
        new QTreeWidgetItem(m_values, {Core::visibleText(name), Core::visibleText(value)});
    m_values->resizeColumnToContents(0);
    showSnapshots(now.snapshots);
    showSent(now.sent);
    refresh();
}

void StatePanel::showSnapshots(const QStringList &names)
{
    const QString chosen = chosenSnapshot();
    m_snapshots->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(Core::visibleText(name), m_snapshots);
        item->setData(Qt::UserRole, name);
        if (name == chosen || names.size() == 1)
            m_snapshots->setCurrentItem(item);
    }
}

void StatePanel::showSent(const QList<Core::SentRequest> &sent)
{
    m_sent->clear();
    // The newest first.
    for (auto each = sent.crbegin(); each != sent.crend(); ++each) {
        const QString attempt = each->attempt > 1
            ? tr("%1 (attempt %2)", "request").arg(each->what).arg(each->attempt)
            : each->what;
        const QString outcome = each->status > 0 ? QString::number(each->status) : each->why;
        auto *item
            = new QTreeWidgetItem(m_sent,
                                  {QLocale().toString(each->at.toLocalTime().time(), u"HH:mm:ss"_s),
                                   Core::visibleText(outcome), Core::visibleText(attempt),
                                   each->status > 0 ? Format::duration(each->took) : QString()});
        item->setToolTip(1, Core::visibleText(outcome).toHtmlEscaped());
        item->setToolTip(2, Core::visibleText(attempt).toHtmlEscaped());
    }
    constexpr int widest = 320;
    for (int column = 0; column < m_sent->columnCount(); ++column) {
        m_sent->resizeColumnToContents(column);
        m_sent->setColumnWidth(column, std::min(m_sent->columnWidth(column), widest));
    }
}

void StatePanel::refresh()
{
    const bool isOn = m_server && m_kept && m_server->state() == Core::ServerState::Value::Running;
    m_hint->setVisible(!isOn);
    for (QPushButton *each : m_reset)
        each->setEnabled(isOn);
    m_take->setEnabled(isOn && !m_name->text().trimmed().isEmpty());
    m_name->setEnabled(isOn);
    const bool hasSnapshot = isOn && !chosenSnapshot().isEmpty();
    m_restore->setEnabled(hasSnapshot);
    m_forget->setEnabled(hasSnapshot);
    m_clear->setEnabled(isOn && !m_kept->sent.isEmpty());
}

} // namespace Gui
