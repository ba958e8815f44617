using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using QuantConnect.Statistics;
using QuantConnect.Util;

namespace QuantConnect.Packets;

/// <summary>How results become JSON: camel case, statistics as rounded texts.</summary>
internal static class ResultJson
{
    private static readonly ResultContract Contract = new();

    public static JsonSerializerSettings Settings(params JsonConverter[] converters) => new()
    {
        ContractResolver = Contract,
        Converters = converters
    };

    private sealed class ResultContract : DefaultContractResolver
    {
        private static readonly JsonRoundingConverter Rounding = new();

        public ResultContract() => NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false, OverrideSpecifiedNames = true };

        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            var rounds = property.DeclaringType == typeof(PortfolioStatistics)
                || property.DeclaringType == typeof(TradeStatistics) && property.PropertyType == typeof(decimal);
            if (rounds) property.Converter = Rounding;
            return property;
        }
    }
}
