// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/edit/mocktext.h"
#include "gui/mock/document/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace Gui {

// A mock file that is being edited: its text, what that says, and how it stands to the file on the
// disk. Reading, writing and understanding it happen beside the main thread, in which this lives.
class MockDocument final : public QObject
{
    Q_OBJECT

public:
    enum class Disk : quint8 {
        Loading,
        Missing, // the file cannot be read; the reason is diskFault()
        Same,
        Behind, // of what stands here
        Changed, // by somebody else, while this has changes of its own
    };

    // A change of what the text says, made in any thread.
    using Change = std::function<Core::Result<QByteArray>(const Core::MockText &)>;

    MockDocument(QString file, Drafts drafts, QObject *parent = nullptr);
    ~MockDocument() override; // what is not saved becomes a draft
    Q_DISABLE_COPY_MOVE(MockDocument)

    const QString &file() const { return m_file; }
    Core::MockSyntax syntax() const;
    const QByteArray &text() const { return m_text; }
    // By the user; it is understood, and saved, a moment later.
    void setText(const QByteArray &text);
    // Changes are made one after the other; textReplaced() or changeRefused() follows.
    void change(Change change);
    bool isChanging() const { return !m_changes.isEmpty(); }

    // The last text that could be read; null: there was none yet.
    const std::shared_ptr<const Core::MockText> &read() const { return m_read; }
    // What is wrong with the present text, by place; none: nothing is known to be.
    const QList<Core::JsonError> &faults() const { return m_faults; }
    Disk disk() const { return m_disk; }
    const QString &diskFault() const { return m_diskFault; }
    bool isFromDraft() const { return m_isFromDraft; } // until it is saved

    // Valid texts are saved by themselves.
    void setSavesAtOnce(bool on);
    bool savesAtOnce() const { return m_savesAtOnce; }
    void save(); // whatever is wrong with the text
    void takeFromDisk(); // what stands here goes
    void keepMine(); // over what somebody else wrote

signals:
    void textReplaced(); // not by setText()
    void understood(); // read() or faults() are of the present text
    void settled(); // isChanging() no more
    void diskChanged(); // disk()
    void changeRefused(const QString &why);
    void othersFound(); // somebody else has written; what waits to be changed is wanted now
    void othersTaken(); // their text comes: what is not changed by now was meant for another one
    void merged(); // what somebody else wrote came into the text

private:
    struct DiskText;

    void look();
    void taken(const DiskText &found);
    void merge(const QByteArray &foreign);
    bool waitsForChanges(); // then it is looked at afterwards
    void takeOthers(const QByteArray &text);
    void replaceText(const QByteArray &text);
    void textChanged();
    void understand();
    void nextChange();
    void write(const std::optional<QByteArray> &known);
    void setDisk(Disk disk);
    void keepDraft();
    void watch();

    const QString m_file;
    const Drafts m_drafts;
    QByteArray m_text;
    QByteArray m_saved; // as it was read or written last
    std::shared_ptr<const Core::MockText> m_read;
    QList<Core::JsonError> m_faults;
    QList<Change> m_changes; // the first is under way
    Disk m_disk = Disk::Loading;
    QString m_diskFault;
    QByteArray m_foreign; // on the disk, while Changed
    bool m_isFromDraft = false;
    bool m_hasDraft = false;
    bool m_savesAtOnce = true;
    bool m_isWriting = false;
    bool m_isMerging = false;
    bool m_saveAgain = false;
    bool m_lookAgain = false; // when changes are made
    int m_understanding = 0; // the last that was begun
    QFileSystemWatcher *m_watcher;
    QTimer m_reading;
    QTimer m_saving;
    QTimer m_drafting;
    QTimer m_quiet; // after a change on the disk
};

} // namespace Gui
