// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"
#include "core/replay/replayrun.h"
#include "gui/replay/exchangeexport.h"
#include "gui/replay/pickedrows.h"
#include "gui/traffic/traffickeys.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QAction;
class QMenu;

namespace Gui {

class Masking;

// What can be done with rows of traffic, by keys and by a menu: copy as, send again, edit, repeat,
// compare, export; main thread.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    // The keys count while list has the focus. pickAll: all that the list has; gives nothing after
    // it has told why.
    RowActions(QWidget &list, Pick pick, Pick pickAll = {});
    ~RowActions() override;
    Q_DISABLE_COPY_MOVE(RowActions)

    // Where requests are sent to; empty: to where they went.
    void setServerUrl(const QUrl &url) { m_server = url; }
    void setMasking(Masking *masking);
    // Adds the entries that make sense for so many rows.
    void addTo(QMenu &menu, int rows);
    // The ways to export all of the list, and whether with secrets.
    void addExportsOfAll(QMenu &menu);
    void retranslate();

signals:
    void told(const QString &text); // what was done or why not, a sentence
    void copied(const QString &text); // to the clipboard
    // A request was sent again, from this port of this machine: the new row is that of it.
    void sent(qint64 originalId, quint16 localPort);

private:
    void makeAction(TrafficKey key, void (RowActions::*run)());
    QAction *action(TrafficKey key) const { return m_actions.value(int(key)); }
    QByteArray authority() const;
    using Run = std::function<void(const Core::ExchangeRecord &record, qint64 id)>;
    void withFirst(const Run &run);
    void copy(Core::CopyForm form);
    void copyCurl() { copy(Core::CopyForm::CurlSh); }
    void addCopies(QMenu &menu);
    void addExports(QMenu &menu);
    void addAllTo(QMenu &menu);
    void sendAgain();
    void send(const QList<Core::ExchangeRecord> &records, const QList<qint64> &ids);
    void edit() { openEditor(false); }
    void repeat() { openEditor(true); }
    void openEditor(bool many);
    void compare();
    void exportRows(ExportFormat format, const Pick &pick);
    void exportHar() { exportRows(ExportFormat::Har, m_pick); }
    void exportAllHar() { exportRows(ExportFormat::Har, m_pickAll); }
    void tellGone(qsizetype count);
    std::optional<Core::RedactionRules> masks() const;

    QWidget &m_list;
    const Pick m_pick;
    const Pick m_pickAll; // may be empty
    Masking *m_masking = nullptr;
    QUrl m_server;
    QHash<int, QAction *> m_actions;
    QAction *m_withSecrets;
    int m_runs = 0; // that wait for answers: that of an event stream may never end
};

} // namespace Gui
