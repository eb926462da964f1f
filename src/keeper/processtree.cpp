// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeper/processtree.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace Keeper {

namespace {

struct Process
{
    pid_t id;
    pid_t parent;
    pid_t group;
    bool isBelow;
};

// All processes of this machine; a plain array, so that the keeper needs no C++ library.
class ProcessTable
{
public:
    ProcessTable() = default;
    ProcessTable(const ProcessTable &) = delete;
    ProcessTable &operator=(const ProcessTable &) = delete;
    ~ProcessTable() { std::free(m_entries); }

    void read();
    void markBelow(pid_t top);
    const Process *begin() const { return m_entries; }
    const Process *end() const { return m_entries + m_count; }

private:
    void add(const Process &process);

    Process *m_entries = nullptr;
    size_t m_count = 0;
    size_t m_capacity = 0;
};

// proc(5): the fields after the name, which is in brackets and may hold anything.
bool readProcess(const char *number, Process &process)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%s/stat", number);
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char text[512];
    const ssize_t length = ::read(file, text, sizeof text - 1);
    ::close(file);
    if (length <= 0)
        return false;
    text[length] = '\0';
    const char *afterName = std::strrchr(text, ')');
    char state = 0;
    int parent = 0;
    int group = 0;
    if (!afterName || std::sscanf(afterName + 1, " %c %d %d", &state, &parent, &group) != 3)
        return false;
    process = {pid_t(std::atoi(number)), parent, group, false};
    return state != 'Z';
}

void ProcessTable::read()
{
    DIR *folder = ::opendir("/proc");
    if (!folder)
        return;
    while (const dirent *entry = ::readdir(folder)) {
        Process process;
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9'
            && readProcess(entry->d_name, process))
            add(process);
    }
    ::closedir(folder);
}

void ProcessTable::add(const Process &process)
{
    if (m_count == m_capacity) {
        const size_t capacity = m_capacity ? m_capacity * 2 : 256;
        void *grown = std::realloc(m_entries, capacity * sizeof(Process));
        if (!grown)
            return;
        m_entries = static_cast<Process *>(grown);
        m_capacity = capacity;
    }
    m_entries[m_count++] = process;
}

void ProcessTable::markBelow(pid_t top)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < m_count; ++i) {
            Process &process = m_entries[i];
            if (process.isBelow)
                continue;
            bool isBelow = process.parent == top;
            for (size_t j = 0; j < m_count && !isBelow; ++j)
                isBelow = m_entries[j].isBelow && m_entries[j].id == process.parent;
            if (isBelow)
                process.isBelow = changed = true;
        }
    }
}

} // namespace

void signalDescendants(pid_t leader, int number)
{
    ProcessTable table;
    table.read();
    table.markBelow(::getpid());
    if (leader > 0)
        ::kill(-leader, number);
    for (const Process &process : table) {
        if (process.isBelow && (leader == 0 || process.group != leader))
            ::kill(process.id, number);
    }
}

} // namespace Keeper
