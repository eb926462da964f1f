// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/output/programoutput.h"

#include <chrono>

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 50ms;

} // namespace

ProgramOutput::ProgramOutput(QObject *parent)
    : QObject(parent)
    , m_first(std::make_unique<ConsoleParser>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProgramOutput::flush);
}

void ProgramOutput::add(const QByteArray &bytes, bool isError)
{
    const ConsoleSource source = isError ? ConsoleSource::ErrorOutput : ConsoleSource::Output;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_parser.feed(source, bytes, now);
    if (m_first)
        m_first->feed(source, bytes, now);
    look();
    if (!m_timer.isActive())
        flush();
}

void ProgramOutput::end()
{
    for (const ConsoleSource source : {ConsoleSource::Output, ConsoleSource::ErrorOutput}) {
        m_parser.end(source);
        if (m_first)
            m_first->end(source);
    }
    look();
    flush();
}

void ProgramOutput::look()
{
    const ConsoleBatch batch = m_first ? m_first->take() : ConsoleBatch();
    if (!batch.isEmpty())
        emit seen(batch);
}

void ProgramOutput::flush()
{
    const ConsoleBatch batch = m_parser.take();
    if (batch.isEmpty())
        return;
    m_timer.start(interval);
    emit ready(batch);
}

} // namespace Core
