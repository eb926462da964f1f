// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"
#include "core/replay/replayrun.h"
#include "gui/replay/exchangeexport.h"
#include "gui/replay/pickedrows.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QAction;
class QMenu;

namespace Gui {

// What can be done with rows of traffic, by keys and by a menu: copy as, send again, edit, repeat,
// compare, export; main thread.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    // The keys count while list has the focus.
    RowActions(QWidget &list, Pick pick);
    ~RowActions() override;
    Q_DISABLE_COPY_MOVE(RowActions)

    // Where requests are sent to; empty: to where they went.
    void setServerUrl(const QUrl &url) { m_server = url; }
    // Adds the entries that make sense for so many rows.
    void addTo(QMenu &menu, int rows);
    void retranslate();

signals:
    void told(const QString &text); // what was done or why not, a sentence
    void copied(const QString &text); // to the clipboard
    // A request was sent again, from this port of this machine: the new row is that of it.
    void sent(qint64 originalId, quint16 localPort);

private:
    enum class Id : quint8 { Copy, SendAgain, Edit, Repeat, Compare, Export };

    void makeAction(Id id, const QKeySequence &keys, void (RowActions::*run)());
    QAction *action(Id id) const { return m_actions.value(int(id)); }
    QByteArray authority() const;
    using Run = std::function<void(const Core::ExchangeRecord &record, qint64 id)>;
    void withFirst(const Run &run);
    void copy(Core::CopyForm form);
    void copyCurl() { copy(Core::CopyForm::CurlSh); }
    void addCopies(QMenu &menu);
    void addExports(QMenu &menu);
    void sendAgain();
    void send(const QList<Core::ExchangeRecord> &records, const QList<qint64> &ids);
    void edit() { openEditor(false); }
    void repeat() { openEditor(true); }
    void openEditor(bool many);
    void compare();
    void exportRows(ExportFormat format);
    void exportHar() { exportRows(ExportFormat::Har); }
    std::optional<Core::RedactionRules> masks() const;

    QWidget &m_list;
    const Pick m_pick;
    QUrl m_server;
    QHash<int, QAction *> m_actions;
    QAction *m_withSecrets;
    QPointer<Core::ReplayRun> m_run;
};

} // namespace Gui
