using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace QuantConnect.Packets;

/// <summary>How results become JSON: keys in camel case, names of charts and statistics as they are.</summary>
internal static class ResultJson
{
    private static readonly DefaultContractResolver Contract = new()
    {
        NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false, OverrideSpecifiedNames = true }
    };

    public static JsonSerializerSettings Settings(params JsonConverter[] converters) => new() { ContractResolver = Contract, Converters = converters };
}
