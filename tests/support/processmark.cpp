// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/processmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpSocket>

#include <functional>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

constexpr char variable[] = "PORTSIDE_TEST_MARK";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList processesThat(const std::function<bool(const QString &folder)> &fits)
{
    QStringList found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs, QDir::NoSort);
    for (const QString &entry : entries) {
        const QString folder = u"/proc/"_s + entry;
        if (entry[0].isDigit() && fits(folder))
            found << entry + u' ' + QString::fromUtf8(contentOf(folder + u"/comm"_s)).trimmed();
    }
    return found;
}

} // namespace

ProcessMark::ProcessMark(const QString &folder)
    : m_folder(folder)
{
    static int last = 0;
    const QByteArray value
        = QByteArray::number(QCoreApplication::applicationPid()) + '-' + QByteArray::number(++last);
    qputenv(variable, value);
    m_variable = variable + ('=' + value) + '\0';
}

ProcessMark::~ProcessMark()
{
    qunsetenv(variable);
}

QStringList ProcessMark::processes() const
{
    const QString own = u"/proc/%1"_s.arg(QCoreApplication::applicationPid());
    return processesThat([&](const QString &folder) {
        return folder != own
            && (contentOf(folder + u"/environ"_s).contains(m_variable)
                || (!m_folder.isEmpty() && QFile::symLinkTarget(folder + u"/cwd"_s) == m_folder));
    });
}

QStringList zombies()
{
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    return processesThat([&own](const QString &folder) {
        const QByteArray facts = contentOf(folder + u"/stat"_s);
        const QList<QByteArray> fields = facts.mid(facts.lastIndexOf(')') + 2).split(' ');
        return fields.value(0) == "Z" && fields.value(1) == own;
    });
}

bool isOpen(quint16 port)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return client.waitForConnected(1'000);
}

} // namespace Testing
