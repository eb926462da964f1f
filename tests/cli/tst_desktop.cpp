// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/desktop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Stands programs of a desktop up in a folder that is the whole PATH.
class tst_Desktop final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_complaints;
    Cli::Complaint m_complain = [this](const QString &problem) { m_complaints << problem; };

    QString notes() const
    {
        QFile file(m_folder.filePath(u"notes"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void addProgram(const QString &name, const QByteArray &script) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray noteFile() const { return QFile::encodeName(m_folder.filePath(u"notes"_s)); }

private slots:
    void init()
    {
        m_complaints.clear();
        qputenv("PATH", QFile::encodeName(m_folder.path()));
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("DISPLAY", ":99");
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &file : files)
            QFile::remove(m_folder.filePath(file));
    }

    void knowsWhetherThereIsADisplay()
    {
        QVERIFY(Cli::hasDisplay());
        qputenv("DISPLAY", "");
        QVERIFY(!Cli::hasDisplay());
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        QVERIFY(Cli::hasDisplay());
    }

    void copiesByTheToolOfTheSession()
    {
        addProgram(u"xclip"_s, "{ echo \"$@\"; read -r line; echo \"$line\"; } >" + noteFile());
        Cli::copyToClipboard(u"http://127.0.0.1:1/"_s, this, m_complain);
        QTRY_COMPARE(notes(), u"-selection clipboard\nhttp://127.0.0.1:1/\n"_s);
        QCOMPARE(m_complaints, QStringList());
    }

    void prefersTheToolOfWayland()
    {
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        addProgram(u"xclip"_s, "echo x >" + noteFile());
        addProgram(u"wl-copy"_s, "read -r line; echo \"wl $line\" >" + noteFile());
        Cli::copyToClipboard(u"text"_s, this, m_complain);
        QTRY_COMPARE(notes(), u"wl text\n"_s);
    }

    void saysWhyItCannotCopy()
    {
        Cli::copyToClipboard(u"text"_s, this, m_complain);
        QCOMPARE(m_complaints.size(), 1);
        QVERIFY(m_complaints[0].contains(u"xclip"_s));
        qunsetenv("DISPLAY");
        Cli::copyToClipboard(u"text"_s, this, m_complain);
        QCOMPARE(m_complaints.size(), 2);
        QVERIFY(m_complaints[1].contains(u"no display"_s));
    }

    void opensTheBrowser()
    {
        Cli::openInBrowser(u"http://127.0.0.1:1/"_s, m_complain);
        QCOMPARE(m_complaints.size(), 1);
        addProgram(u"xdg-open"_s, "echo \"$1\" >" + noteFile());
        Cli::openInBrowser(u"http://127.0.0.1:1/"_s, m_complain);
        QTRY_COMPARE(notes(), u"http://127.0.0.1:1/\n"_s);
        QCOMPARE(m_complaints.size(), 1);
    }

    void aMissingWindowIsNamed() { QVERIFY(Cli::becomeWindow().contains(u"portside-gui"_s)); }
};

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
