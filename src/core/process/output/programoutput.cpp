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
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProgramOutput::flush);
}

void ProgramOutput::add(const QByteArray &bytes, bool isError)
{
    m_parser.feed(isError ? ConsoleSource::ErrorOutput : ConsoleSource::Output, bytes,
                  QDateTime::currentDateTimeUtc());
    if (m_isEager || !m_timer.isActive())
        flush();
}

void ProgramOutput::end()
{
    m_parser.end(ConsoleSource::Output);
    m_parser.end(ConsoleSource::ErrorOutput);
    flush();
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
