// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/filekeeper.h"
#include "gui/mock/document/mockdocument.h"
#include "gui/widgets/background.h"

#include <QFile>

#include <utility>

// How the document comes onto the disk.

namespace Gui {

void MockDocument::save()
{
    m_saving.stop();
    if (m_isMerging)
        return; // it follows
    if (m_disk == Disk::Behind)
        write(m_saved);
    else if (m_disk == Disk::Missing)
        write(std::nullopt);
}

void MockDocument::keepMine()
{
    if (m_disk == Disk::Changed)
        write(m_foreign);
}

// Only over what is known: what somebody else wrote in between is asked about.
void MockDocument::write(const std::optional<QByteArray> &known)
{
    if (std::exchange(m_isWriting, true)) {
        m_saveAgain = true;
        return;
    }
    struct Written
    {
        Core::Result<> done;
        std::optional<QByteArray> foreign;
    };
    const auto job = [file = m_file, text = m_text, known]() -> Written {
        if (QFile::exists(file)) {
            const auto there = Core::FileKeeper::read(file);
            if (!there)
                return {Core::failure(there.error()), {}};
            if (*there != known && *there != text)
                return {{}, *there};
        }
        return {Core::FileKeeper::write(file, text), {}};
    };
    inBackground(this, job, [this, text = m_text](const Written &written) {
        m_isWriting = false;
        const bool again = std::exchange(m_saveAgain, false);
        if (written.foreign) {
            merge(*written.foreign);
            return;
        }
        if (!written.done) {
            m_diskFault = written.done.error();
            setDisk(Disk::Missing);
            return;
        }
        m_saved = text;
        m_diskFault.clear();
        watch();
        setDisk(m_text == m_saved ? Disk::Same : Disk::Behind);
        if (again)
            save();
    });
}

void MockDocument::keepDraft()
{
    if (m_text == m_saved)
        return;
    m_hasDraft = true;
    inBackground([drafts = m_drafts, file = m_file, text = m_text] {
        drafts.keep(file, text);
        return true;
    });
}

} // namespace Gui
