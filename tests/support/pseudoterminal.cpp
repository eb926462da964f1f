// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pseudoterminal.h"

#include <QSocketNotifier>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace Testing {

TerminalScreen::TerminalScreen(int columns)
    : m_columns(columns)
{
}

void TerminalScreen::write(const QByteArray &output)
{
    for (const char c : output) {
        if (!m_escape.isEmpty() || c == '\x1b') {
            m_escape += c;
            if (m_escape.size() > 2 && c >= '@' && c <= '~')
                control(std::exchange(m_escape, {}));
        } else if (c == '\n') {
            m_lines += QByteArray();
            m_column = 0;
        } else if (c == '\r') {
            m_column = 0;
        } else {
            QByteArray &line = m_lines.last();
            m_column < line.size() ? line.replace(m_column, 1, QByteArray(1, c)) : line.append(c);
            ++m_column;
        }
    }
}

// Those that Portside uses: up by rows, erase to the end. Colours are left out.
void TerminalScreen::control(const QByteArray &code)
{
    if (!code.endsWith('A'))
        return;
    int up = code.mid(2, code.size() - 3).toInt();
    // What is erased next begins at a line, if the rows were counted well.
    m_lines.removeLast();
    while (up > 0 && !m_lines.isEmpty())
        up -= rowsOf(m_lines.takeLast());
    if (up < 0)
        m_lines += QByteArray("a line that was only erased in part");
    m_lines += QByteArray();
    m_column = 0;
}

int TerminalScreen::rowsOf(const QByteArray &line) const
{
    const qsizetype size = QString::fromUtf8(line).toUcs4().size();
    return int(std::max<qsizetype>(1, (size + m_columns - 1) / m_columns));
}

QStringList TerminalScreen::lines() const
{
    QStringList texts;
    for (const QByteArray &line : m_lines)
        texts << QString::fromUtf8(line);
    return texts;
}

PseudoTerminal::PseudoTerminal(const QStringList &command, int columns, int rows)
    : m_screen(columns)
{
    QByteArrayList words;
    for (const QString &word : command)
        words << word.toLocal8Bit();
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    winsize size {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = static_cast<unsigned short>(rows);
    m_pid = ::forkpty(&m_master, nullptr, nullptr, &size);
    if (m_pid == 0) {
        ::setenv("TERM", "xterm-256color", 1);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    auto *notifier = new QSocketNotifier(m_master, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &PseudoTerminal::read);
}

PseudoTerminal::~PseudoTerminal()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_master);
}

void PseudoTerminal::resize(int columns, int rows)
{
    m_screen.resize(columns);
    winsize size {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = static_cast<unsigned short>(rows);
    ::ioctl(m_master, TIOCSWINSZ, &size);
}

void PseudoTerminal::type(const QByteArray &keys) const
{
    [[maybe_unused]] const auto written = ::write(m_master, keys.constData(), size_t(keys.size()));
}

void PseudoTerminal::signal(int number) const
{
    ::kill(m_pid, number);
}

void PseudoTerminal::writeAsAnother(const QByteArray &text) const
{
    const int terminal = ::open(::ptsname(m_master), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    [[maybe_unused]] const auto written = ::write(terminal, text.constData(), size_t(text.size()));
    ::close(terminal);
}

int PseudoTerminal::waitUntilOver()
{
    int status = -1;
    const bool isOver = QTest::qWaitFor(
        [&] {
            read();
            return ::waitpid(m_pid, &status, WNOHANG) == m_pid;
        },
        10'000);
    read();
    if (!isOver)
        return -1;
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void PseudoTerminal::read()
{
    char buffer[4096];
    for (;;) {
        const ssize_t size = ::read(m_master, buffer, sizeof buffer);
        if (size <= 0) {
            // The other end is closed: there is nothing to wait for any more.
            if (auto *notifier = findChild<QSocketNotifier *>(); notifier && errno != EAGAIN)
                notifier->setEnabled(false);
            return;
        }
        m_output.append(buffer, size);
        m_screen.write(QByteArray(buffer, size));
    }
}

} // namespace Testing
