// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <chrono>
#include <vector>

class QIODevice;

namespace Core {

// Writes JSON as it comes, so that a text of any length needs no more memory than its longest
// string. Any thread.
class JsonStream
{
public:
    // device must live as long as the stream.
    explicit JsonStream(QIODevice &device);

    void beginObject();
    void beginObject(const char *key);
    void endObject();
    void beginArray();
    void beginArray(const char *key);
    void endArray();

    void add(const char *key, QStringView text);
    void addUtf8(const char *key, QByteArrayView text); // valid UTF-8
    void addBase64(const char *key, const QByteArray &bytes);
    void add(const char *key, qint64 number);
    void addFlag(const char *key, bool value);
    // In milliseconds, exact to the nanosecond.
    void add(const char *key, std::chrono::nanoseconds time);
    void append(QStringView text); // to an array

    // Hands everything to the device; false: it did not take all of it.
    bool flush();

private:
    void separate();
    void key(const char *name);
    void string(QByteArrayView utf8);
    void write(QByteArrayView bytes);

    QIODevice &m_device;
    QByteArray m_buffer;
    std::vector<bool> m_hasMembers; // of each open object and array
    bool m_failed = false;
};

} // namespace Core
