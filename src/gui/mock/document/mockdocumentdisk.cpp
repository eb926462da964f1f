// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/textmerge.h"
#include "core/workspace/filekeeper.h"
#include "gui/mock/document/mockdocument.h"
#include "gui/widgets/background.h"

#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <utility>

// How the document stands to the file on the disk.

namespace Gui {

struct MockDocument::DiskText
{
    Core::Result<QByteArray> text;
    std::optional<QByteArray> draft = {};
};

// The folder tells of a file that takes the place of this one, as editors do it.
void MockDocument::watch()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!m_watcher->directories().contains(folder))
        m_watcher->addPath(folder);
    if (!m_watcher->files().contains(m_file))
        m_watcher->addPath(m_file);
}

void MockDocument::look()
{
    const bool isFirst = m_disk == Disk::Loading;
    inBackground(
        this,
        [file = m_file, drafts = m_drafts, isFirst] {
            return DiskText {Core::FileKeeper::read(file),
                             isFirst ? drafts.find(file) : std::nullopt};
        },
        [this](const DiskText &found) { taken(found); });
}

void MockDocument::taken(const DiskText &found)
{
    if (m_isWriting || m_isMerging)
        return; // it is looked at afterwards
    const bool isFirst = m_disk == Disk::Loading;
    m_hasDraft = m_hasDraft || found.draft;
    if (!found.text) {
        m_diskFault = found.text.error();
        if (isFirst && found.draft) {
            m_isFromDraft = true;
            replaceText(*found.draft);
        }
        m_quiet.stop();
        setDisk(Disk::Missing);
        return;
    }
    watch();
    const QByteArray &text = *found.text;
    if (text != m_saved && !isFirst && waitsForChanges())
        return;
    const bool isUnchanged = m_text == m_saved || isFirst || m_disk == Disk::Missing;
    if (text == m_saved && !isFirst && m_disk != Disk::Missing) {
        setDisk(m_text == m_saved ? Disk::Same : Disk::Behind);
    } else if (isUnchanged || text == m_text) {
        const bool hadText = m_disk == Disk::Missing && !m_text.isEmpty() && m_text != m_saved;
        m_saved = text;
        const QByteArray own = found.draft.value_or(hadText ? m_text : text);
        m_isFromDraft = own != text && found.draft;
        takeOthers(own);
        setDisk(own == text ? Disk::Same : Disk::Behind);
    } else {
        merge(text);
    }
}

bool MockDocument::waitsForChanges()
{
    emit othersFound();
    m_lookAgain = isChanging();
    return m_lookAgain;
}

void MockDocument::takeOthers(const QByteArray &text)
{
    if (text == m_text) {
        replaceText(text);
        return;
    }
    if (isChanging())
        m_changes = {[](const Core::MockText &now) { return now.text(); }};
    emit othersTaken();
    replaceText(text);
}

// Somebody else's changes of other routes come into what stands here; of the same ones somebody
// has to decide.
void MockDocument::merge(const QByteArray &foreign)
{
    m_saving.stop();
    m_isMerging = true;
    inBackground(
        this,
        [base = m_saved, mine = m_text, foreign, syntax = syntax()] {
            return Core::mergeMockTexts(base, mine, foreign, syntax);
        },
        [this, foreign, mine = m_text](const std::optional<QByteArray> &merged) {
            m_isMerging = false;
            if (waitsForChanges())
                return;
            if (m_text != mine) { // somebody has typed meanwhile
                look();
                return;
            }
            if (!merged) {
                m_foreign = foreign;
                setDisk(Disk::Changed);
                return;
            }
            m_saved = foreign;
            takeOthers(*merged);
            setDisk(m_text == m_saved ? Disk::Same : Disk::Behind);
            emit this->merged();
        });
}

void MockDocument::setDisk(Disk disk)
{
    m_disk = disk;
    if (disk == Disk::Same) {
        m_drafting.stop();
        m_isFromDraft = false;
        if (std::exchange(m_hasDraft, false))
            inBackground([drafts = m_drafts, file = m_file] {
                drafts.forget(file);
                return true;
            });
    }
    emit diskChanged();
}

void MockDocument::setSavesAtOnce(bool on)
{
    m_savesAtOnce = on;
    if (on && m_disk == Disk::Behind && m_faults.isEmpty() && !m_isFromDraft)
        m_saving.start();
    else
        m_saving.stop();
}

void MockDocument::takeFromDisk()
{
    if (m_disk == Disk::Changed)
        m_saved = m_foreign;
    else if (m_disk != Disk::Behind)
        return;
    m_isFromDraft = false;
    takeOthers(m_saved);
    setDisk(Disk::Same);
}

} // namespace Gui
