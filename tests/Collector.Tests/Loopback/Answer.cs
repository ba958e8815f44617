using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace YenValve.Collector.Tests.Loopback;

/// <summary>What a publisher can answer, and how it can fail to.</summary>
internal static class Answer
{
    public static RequestDelegate Text(string body, string type = "text/csv") => Of(_ => body, type);

    public static RequestDelegate Json(string body) => Text(body, "application/json");

    public static RequestDelegate Of(Func<HttpContext, string> body, string type = "application/json") => async context =>
    {
        var bytes = Encoding.UTF8.GetBytes(body(context));
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    };

    public static RequestDelegate Status(int code, int? retryAfter = null) => context =>
    {
        context.Response.StatusCode = code;
        if (retryAfter is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    };

    public static RequestDelegate Empty => Text("");

    public static RequestDelegate Malformed => Text("<html><body>The service is being maintained.</body></html>", "text/html");

    /// <summary>Says nothing until the other side has given up, which it is made to do.</summary>
    public static RequestDelegate Slow(SkippingTime time) => async context =>
    {
        time.LetTimeoutsPass();
        await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };

    /// <summary>Half of an answer under a length that promises the whole, then the connection is gone.</summary>
    public static RequestDelegate Disconnect(string body) => async context =>
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>An answer that some box on the way cut short, length and all: only its content can tell.</summary>
    public static RequestDelegate Truncated(string body) => Text(body[..(body.Length * 2 / 3)]);
}
