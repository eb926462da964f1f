// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/processfacts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

int entries(const QString &folder)
{
    return int(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

int openDescriptors()
{
    return entries(u"/proc/self/fd"_s);
}

int threads()
{
    return entries(u"/proc/self/task"_s);
}

} // namespace Testing
