using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using QuantConnect.Orders;

namespace QuantConnect.Packets;

/// <summary>The hash by which LEAN compares the orders of two runs.</summary>
internal static class OrderListHash
{
    public const string Name = "OrderListHash";

    public static string Of(IEnumerable<KeyValuePair<int, Order>> orders)
    {
        var settings = ResultJson.Settings(new OrderJson(rounded: true));
        var text = string.Join(',', orders.OrderBy(x => x.Key).Select(x => JsonConvert.SerializeObject(x.Value, Formatting.None, settings)));
        return Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
