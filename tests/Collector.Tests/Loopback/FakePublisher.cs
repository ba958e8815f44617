using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace YenValve.Collector.Tests.Loopback;

/// <summary>A publisher on loopback: answers by path, in a scripted order of which the last answer stays, and remembers what it was asked.</summary>
internal sealed class FakePublisher : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<RequestDelegate>> _answers = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly WebApplication _server;

    private FakePublisher(WebApplication server) => _server = server;

    /// <summary>Its address, with a slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Path and query of every question.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>What it says its clock is.</summary>
    public Func<DateTimeOffset> Clock { get; set; } = () => DateTimeOffset.UnixEpoch;

    public static async Task<FakePublisher> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        var server = builder.Build();
        var publisher = new FakePublisher(server);
        server.Run(publisher.AnswerAsync);
        await server.StartAsync();
        publisher.Address = new Uri(server.Urls.Single() + "/");
        return publisher;
    }

    /// <summary>Answers a path in this order; the last answer stays.</summary>
    public FakePublisher At(string path, params RequestDelegate[] answers)
    {
        _answers[path] = new ConcurrentQueue<RequestDelegate>(answers);
        return this;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue(context.Request.Path + context.Request.QueryString);
        context.Response.Headers.Date = Clock().ToString("R");
        if (!_answers.TryGetValue(context.Request.Path, out var answers))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (answers.Count == 1 || !answers.TryDequeue(out var answer)) answers.TryPeek(out answer);
        await answer!(context);
    }
}
