using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace YenValve.Validation.Traces;

/// <summary>Something an algorithm did: a line of its audit, or an event of one of its orders.</summary>
/// <param name="UtcTime">When, UTC.</param>
/// <param name="IsRecord">Whether the text is an audit record (JSON) rather than an order event.</param>
/// <param name="Text">What it did, whole: equal texts are equal deeds.</param>
internal sealed record TraceEvent(DateTime UtcTime, bool IsRecord, string Text)
{
    private JObject? _record;

    /// <summary>What an order event filled: above zero bought, below zero sold.</summary>
    public decimal Filled { get; init; }

    /// <summary>The audit record; an empty one for an order event.</summary>
    public JObject Record => _record ??= IsRecord ? Parse(Text) : [];

    /// <summary>Kind of the audit record, or "order event".</summary>
    public string Kind => IsRecord ? (string?)Record["kind"] ?? "record" : "order event";

    /// <summary>A number of the audit record.</summary>
    /// <param name="path">Dotted path.</param>
    public double? Number(string path) => (double?)Record.SelectToken(path);

    private static JObject Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
