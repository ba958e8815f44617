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
        using var hash = MD5.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        using (var json = new JsonTextWriter(text))
        {
            // The text is never whole: what is written goes into the hash.
            var serializer = JsonSerializer.CreateDefault(ResultJson.Settings(new OrderJson(rounded: true)));
            var isFirst = true;
            foreach (var (_, order) in orders.OrderBy(x => x.Key))
            {
                if (!isFirst) text.Write(',');
                isFirst = false;
                serializer.Serialize(json, order);
            }
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }
}
