// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/document/mockdocument.h"

#include "core/workspace/filekeeper.h"
#include "gui/widgets/background.h"

#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <utility>

namespace Gui {

using namespace std::chrono_literals;

namespace {

bool wroteOver(const QString &file, const QByteArray &known, const QByteArray &text)
{
    const auto there = Core::FileKeeper::read(file);
    return there && *there == known && Core::FileKeeper::write(file, text);
}

} // namespace

MockDocument::MockDocument(QString file, Drafts drafts, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_drafts(std::move(drafts))
    , m_watcher(new QFileSystemWatcher(this))
{
    const auto prepare = [this](QTimer &timer, std::chrono::milliseconds pause, auto run) {
        timer.setSingleShot(true);
        timer.setInterval(pause);
        timer.callOnTimeout(this, run);
    };
    prepare(m_reading, 150ms, &MockDocument::understand);
    prepare(m_saving, 600ms, &MockDocument::save);
    prepare(m_drafting, 1s, &MockDocument::keepDraft);
    prepare(m_quiet, 100ms, &MockDocument::look);
    const auto wait = [this] { m_quiet.start(); };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    look();
}

MockDocument::~MockDocument()
{
    if (m_disk == Disk::Loading || m_text == m_saved)
        return;
    // It would have been saved a moment later.
    const bool isSaved = m_disk == Disk::Behind && m_savesAtOnce && !m_isFromDraft
        && Core::readMock(m_text, syntax()) && wroteOver(m_file, m_saved, m_text);
    if (!isSaved)
        m_drafts.keep(m_file, m_text);
}

Core::MockSyntax MockDocument::syntax() const
{
    return Core::mockSyntaxOf(m_file);
}

void MockDocument::setText(const QByteArray &text)
{
    if (text == m_text)
        return;
    m_text = text;
    textChanged();
}

void MockDocument::replaceText(const QByteArray &text)
{
    const bool isNew = text != m_text || !m_read;
    m_text = text;
    emit textReplaced();
    if (isNew)
        textChanged();
}

void MockDocument::textChanged()
{
    m_reading.start();
    if (m_text != m_saved)
        m_drafting.start();
    if (m_disk == Disk::Same || m_disk == Disk::Behind)
        setDisk(m_text == m_saved ? Disk::Same : Disk::Behind);
}

void MockDocument::understand()
{
    struct Reading
    {
        Core::Result<Core::MockText, Core::JsonError> read;
        QList<Core::JsonError> faults = {};
    };
    const auto job = [text = m_text, syntax = syntax()] {
        Reading reading {Core::MockText::read(text, syntax)};
        if (!reading.read)
            reading.faults = Core::mockFaults(text, syntax);
        if (!reading.read && reading.faults.isEmpty())
            reading.faults += reading.read.error();
        return reading;
    };
    inBackground(this, job, [this, number = ++m_understanding](const Reading &reading) {
        if (number != m_understanding || m_reading.isActive())
            return;
        const auto &read = reading.read;
        m_faults = reading.faults;
        if (read)
            m_read = std::make_shared<const Core::MockText>(*read);
        if (read && m_savesAtOnce && m_disk == Disk::Behind && !m_isFromDraft)
            m_saving.start();
        emit understood();
    });
}

void MockDocument::change(Change change)
{
    m_changes += std::move(change);
    if (m_changes.size() == 1)
        nextChange();
}

void MockDocument::nextChange()
{
    if (m_changes.isEmpty()) {
        emit settled();
        if (std::exchange(m_lookAgain, false))
            look();
        return;
    }
    const auto job = [text = m_text, syntax = syntax(),
                      change = m_changes.constFirst()]() -> Core::Result<QByteArray> {
        const auto read = Core::MockText::read(text, syntax);
        return read ? change(*read) : Core::failure(read.error().message);
    };
    inBackground(this, job, [this, before = m_text](const Core::Result<QByteArray> &after) {
        if (m_text != before) { // somebody has typed meanwhile
            nextChange();
            return;
        }
        m_changes.removeFirst();
        if (!after) {
            emit changeRefused(after.error());
        } else if (*after != m_text) {
            replaceText(*after);
            m_reading.stop();
            understand();
        } else if (!m_reading.isActive()) {
            understand(); // what waited for this is shown
        }
        nextChange();
    });
}

} // namespace Gui
