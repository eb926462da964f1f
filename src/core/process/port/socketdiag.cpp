// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/socketdiag.h"

#include "core/process/run/descriptor.h"

#include <QtEndian>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>

namespace Core {

namespace {

constexpr size_t answerSize = 32 * 1024;

ListeningSocket socketFrom(const inet_diag_msg &message)
{
    const auto *address = reinterpret_cast<const quint8 *>(message.id.idiag_src);
    return {"socket:[" + QByteArray::number(message.idiag_inode) + ']',
            message.idiag_family == AF_INET ? QHostAddress(qFromBigEndian<quint32>(address))
                                            : QHostAddress(address),
            qFromBigEndian(message.id.idiag_sport), message.idiag_uid};
}

bool ask(const Descriptor &kernel, quint8 family)
{
    struct
    {
        nlmsghdr head;
        inet_diag_req_v2 question;
    } request = {};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.question.sdiag_family = family;
    request.question.sdiag_protocol = IPPROTO_TCP;
    request.question.idiag_states = 1U << TCP_LISTEN;
    return ::send(kernel.get(), &request, sizeof request, 0) == ssize_t(sizeof request);
}

// The kernel answers before recv() returns, in as many messages as it takes.
bool readAnswer(const Descriptor &kernel, QList<ListeningSocket> &sockets)
{
    alignas(nlmsghdr) std::array<char, answerSize> buffer;
    for (;;) {
        const ssize_t got = ::recv(kernel.get(), buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return false;
        auto left = unsigned(got);
        for (auto *head = reinterpret_cast<nlmsghdr *>(buffer.data()); NLMSG_OK(head, left);
             head = NLMSG_NEXT(head, left)) {
            if (head->nlmsg_type == NLMSG_DONE)
                return true;
            if (head->nlmsg_type != SOCK_DIAG_BY_FAMILY)
                return false;
            sockets << socketFrom(*static_cast<const inet_diag_msg *>(NLMSG_DATA(head)));
        }
    }
}

} // namespace

std::optional<QList<ListeningSocket>> askForListeningSockets()
{
    const Descriptor kernel(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    QList<ListeningSocket> sockets;
    for (const quint8 family : {AF_INET, AF_INET6}) {
        if (!kernel.isOpen() || !ask(kernel, family) || !readAnswer(kernel, sockets))
            return {};
    }
    return sockets;
}

} // namespace Core
