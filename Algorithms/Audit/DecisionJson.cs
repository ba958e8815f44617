using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace YenValve.Algorithms.Audit;

/// <summary>
/// Writes the record of a decision, character by character what the serialiser would make of it. A run writes thousands of these and few of any other
/// kind, and by reflection they would cost a run more than any other part of it.
/// </summary>
internal sealed class DecisionJson
{
    private readonly StringBuilder _text = new();
    private readonly JsonTextWriter _json;

    public DecisionJson(string dateFormat)
    {
        _json = new JsonTextWriter(new StringWriter(_text, CultureInfo.InvariantCulture))
        {
            Culture = CultureInfo.InvariantCulture,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            DateFormatString = dateFormat,
        };
    }

    /// <summary>The record on one line.</summary>
    public string Write(DecisionRecord record)
    {
        _text.Clear();
        _json.WriteStartObject();
        Number("v", record.V);
        Text("kind", record.Kind);
        Time("time", record.Time);
        Number("price", record.Price);
        Number("weight", record.Weight);
        Number("target", record.Target);
        Number("base", record.Base);
        Number("trend", record.Trend);
        Number("multiplier", record.Multiplier);
        Number("required", record.Required);
        Text("scenario", record.Scenario);
        Factors(record.Factors);
        Flag("trade", record.Trade);
        Reasons(record.Reasons);
        Signals(record.Signals);
        Feeds(record.Feeds);
        Ladder(record.Ladder);
        _json.WriteEndObject();
        return _text.ToString();
    }

    private void Factors(IReadOnlyDictionary<string, double> factors)
    {
        _json.WritePropertyName("factors");
        _json.WriteStartObject();
        foreach (var (name, factor) in factors) Number(name, factor);
        _json.WriteEndObject();
    }

    private void Signals(IReadOnlyDictionary<string, double?> signals)
    {
        _json.WritePropertyName("signals");
        _json.WriteStartObject();
        foreach (var (name, figure) in signals) Number(name, figure);
        _json.WriteEndObject();
    }

    private void Reasons(IReadOnlyList<ReasonRecord> reasons)
    {
        _json.WritePropertyName("reasons");
        _json.WriteStartArray();
        foreach (var reason in reasons)
        {
            _json.WriteStartObject();
            Text("signal", reason.Signal);
            Number("value", reason.Value);
            Number("threshold", reason.Threshold);
            Text("effect", reason.Effect);
            Text("text", reason.Text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Feeds(IReadOnlyList<FeedStateRecord> feeds)
    {
        _json.WritePropertyName("feeds");
        _json.WriteStartArray();
        foreach (var feed in feeds)
        {
            _json.WriteStartObject();
            Text("name", feed.Name);
            Text("status", feed.Status);
            Time("lastRelease", feed.LastRelease);
            Number("ageHours", feed.AgeHours);
            Number("limitHours", feed.LimitHours);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Ladder(LadderPart? ladder)
    {
        _json.WritePropertyName("ladder");
        if (ladder == null)
        {
            _json.WriteNull();
            return;
        }

        _json.WriteStartObject();
        Text("phase", ladder.Phase);
        _json.WritePropertyName("rungs");
        _json.WriteStartArray();
        foreach (var rung in ladder.Rungs)
        {
            _json.WriteStartObject();
            Number("index", rung.Index);
            Number("price", rung.Price);
            Number("weight", rung.Weight);
            Flag("filled", rung.Filled);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Number("stop", ladder.Stop);
        _json.WritePropertyName("levels");
        _json.WriteStartArray();
        foreach (var level in ladder.Levels)
        {
            _json.WriteStartObject();
            Number("price", level.Price);
            Number("mass", level.Mass);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Number(string name, double? value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Number(string name, int value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Flag(string name, bool value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Text(string name, string value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Time(string name, DateTime? value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }
}
