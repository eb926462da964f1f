// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryFile>

namespace Testing {

// A file that takes what a program would write to one of its standard descriptors.
class CapturedOutput
{
public:
    CapturedOutput() { m_file.open(); }

    int descriptor() const { return m_file.handle(); }
    QByteArray text() const
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryFile m_file;
};

} // namespace Testing
