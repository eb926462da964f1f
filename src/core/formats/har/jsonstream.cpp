// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/jsonstream.h"

#include <QIODevice>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

} // namespace

JsonStream::JsonStream(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(2 * bufferSize);
}

void JsonStream::beginObject()
{
    separate();
    write("{");
    m_hasMembers.push_back(false);
}

void JsonStream::beginObject(const char *name)
{
    key(name);
    write("{");
    m_hasMembers.push_back(false);
}

void JsonStream::endObject()
{
    m_hasMembers.pop_back();
    write("}");
}

void JsonStream::beginArray()
{
    separate();
    write("[");
    m_hasMembers.push_back(false);
}

void JsonStream::beginArray(const char *name)
{
    key(name);
    write("[");
    m_hasMembers.push_back(false);
}

void JsonStream::endArray()
{
    m_hasMembers.pop_back();
    write("]");
}

void JsonStream::add(const char *name, QStringView text)
{
    key(name);
    string(text.toUtf8());
}

void JsonStream::addUtf8(const char *name, QByteArrayView text)
{
    key(name);
    string(text);
}

void JsonStream::addBase64(const char *name, const QByteArray &bytes)
{
    constexpr qsizetype step = 48 * 1024; // divisible by three: no padding in between
    key(name);
    write("\"");
    for (qsizetype at = 0; at < bytes.size(); at += step)
        write(bytes.mid(at, step).toBase64());
    write("\"");
}

void JsonStream::add(const char *name, qint64 number)
{
    key(name);
    write(QByteArray::number(number));
}

void JsonStream::addFlag(const char *name, bool value)
{
    key(name);
    write(value ? "true" : "false");
}

void JsonStream::add(const char *name, std::chrono::nanoseconds time)
{
    constexpr qint64 perMillisecond = 1'000'000;
    key(name);
    const qint64 count = std::max<qint64>(0, time.count());
    QByteArray text = QByteArray::number(count / perMillisecond);
    if (const qint64 rest = count % perMillisecond; rest != 0) {
        text += '.' + QByteArray::number(rest).rightJustified(6, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    write(text);
}

void JsonStream::append(QStringView text)
{
    separate();
    string(text.toUtf8());
}

bool JsonStream::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
    return !m_failed;
}

void JsonStream::separate()
{
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        write(",");
    m_hasMembers.back() = true;
}

void JsonStream::key(const char *name)
{
    separate();
    write("\"");
    write(name);
    write("\":");
}

void JsonStream::string(QByteArrayView utf8)
{
    write("\"");
    const auto isSpecial = [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; };
    while (!utf8.isEmpty()) {
        const auto special = std::find_if(utf8.begin(), utf8.end(), isSpecial);
        const qsizetype plain = std::min(bufferSize, qsizetype(special - utf8.begin()));
        write(utf8.first(plain));
        utf8 = utf8.sliced(plain);
        if (utf8.isEmpty() || !isSpecial(utf8.front()))
            continue;
        const char c = utf8.front();
        utf8 = utf8.sliced(1);
        if (c == '"' || c == '\\')
            write(QByteArray("\\").append(c));
        else if (c == '\n')
            write("\\n");
        else
            write(
                QByteArray("\\u").append(QByteArray::number(uchar(c), 16).rightJustified(4, '0')));
    }
    write("\"");
}

void JsonStream::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferSize)
        flush();
}

} // namespace Core
