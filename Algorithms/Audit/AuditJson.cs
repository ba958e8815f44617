using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace YenValve.Algorithms.Audit;

/// <summary>Audit records as one line of JSON and back.</summary>
public static class AuditJson
{
    private const string DateFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private static readonly JsonSerializerSettings Settings = new()
    {
        Culture = CultureInfo.InvariantCulture,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateFormatString = DateFormat,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
    };

    /// <summary>The record on one line.</summary>
    public static string Write(AuditRecord record) => JsonConvert.SerializeObject(record, Formatting.None, Settings);

    /// <summary>The same for decisions, by a writer of its own that is to be kept: several times as quick.</summary>
    internal static DecisionJson DecisionWriter() => new(DateFormat);

    /// <summary>The record of a text; null where it is none of a known kind and version.</summary>
    public static AuditRecord? Read(string json)
    {
        try
        {
            return KindOf(json) switch
            {
                "decision" => JsonConvert.DeserializeObject<DecisionRecord>(json, Settings),
                "ladder" => JsonConvert.DeserializeObject<LadderRecord>(json, Settings),
                "order" => JsonConvert.DeserializeObject<OrderRecord>(json, Settings),
                "feed" => JsonConvert.DeserializeObject<FeedRecord>(json, Settings),
                "safety" => JsonConvert.DeserializeObject<SafetyRecord>(json, Settings),
                "recovery" => JsonConvert.DeserializeObject<RecoveryRecord>(json, Settings),
                "run" => JsonConvert.DeserializeObject<RunRecord>(json, Settings),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a line tells of, which stands at its beginning after its version; null where the version is another one.</summary>
    private static string? KindOf(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        int? version = null;
        string? kind = null;
        while ((version == null || kind == null) && reader.Read())
        {
            if (reader.Depth != 1 || reader.TokenType != JsonToken.PropertyName) continue;
            if ((string)reader.Value! == "v") version = reader.ReadAsInt32();
            else if ((string)reader.Value! == "kind") kind = reader.ReadAsString();
        }

        return version == AuditRecord.CurrentVersion ? kind : null;
    }
}
